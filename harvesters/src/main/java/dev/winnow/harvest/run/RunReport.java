package dev.winnow.harvest.run;

import dev.winnow.store.run.Counters;
import dev.winnow.store.run.Run;
import dev.winnow.store.run.Verdict;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What a run of one portal came to.
 *
 * @param id of the portal
 * @param verdict how it ended
 * @param reason why it is partial or failed, in words; empty when complete
 * @param declared how many datasets the portal says it has
 * @param counters what was counted
 * @param seconds how long it took, from its first start
 * @param faultsByKind how many faults and notices of each kind, the most frequent first
 */
public record RunReport(
    String id,
    Verdict verdict,
    String reason,
    OptionalLong declared,
    Counters counters,
    double seconds,
    Map<String, Long> faultsByKind) {

  public RunReport {
    faultsByKind = Collections.unmodifiableMap(new LinkedHashMap<>(faultsByKind));
  }

  /** The report on a run that has ended. */
  static RunReport of(Run run, Map<String, Long> faultsByKind) {
    double seconds =
        run.ended()
            .map(end -> Duration.between(run.started(), end).toMillis() / 1000.0)
            .orElse(0.0);
    return new RunReport(
        run.portal(),
        run.verdict().orElse(Verdict.PARTIAL),
        run.reason(),
        run.declared(),
        run.counters(),
        seconds,
        faultsByKind);
  }

  /** How many distinct datasets were seen. */
  public long seen() {
    return counters.seen();
  }

  /** How many datasets are new. */
  public long added() {
    return counters.added();
  }

  /** How many datasets changed. */
  public long changed() {
    return counters.changed();
  }

  /** How many datasets are as they were. */
  public long unchanged() {
    return counters.unchanged();
  }

  /** How many datasets were removed. */
  public long removed() {
    return counters.removed();
  }

  /** How many removals wait for a person. */
  public long held() {
    return counters.held();
  }

  /** How many records repeated the id of another one. */
  public long duplicates() {
    return counters.duplicates();
  }

  /** How many records could not be read or fetched. */
  public long failed() {
    return counters.failed();
  }

  /** How many requests were sent. */
  public long requests() {
    return counters.requests();
  }
}

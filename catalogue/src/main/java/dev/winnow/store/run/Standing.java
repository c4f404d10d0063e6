package dev.winnow.store.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a run that has not ended is getting on.
 *
 * @param run as it stands
 * @param alive whether somebody is at work on it; else it was interrupted and goes on next time
 * @param since when whoever is at work on it took it up
 * @param seenBefore how many datasets had been seen by then
 * @param kept when its last batch was kept
 * @param batches how many batches were kept; a page of the portal is one, a large one several
 */
public record Standing(
    Run run, boolean alive, Instant since, long seenBefore, Optional<Instant> kept, long batches) {

  private static final long LONGEST_DAYS = 30;

  /** Datasets per second since it was taken up; empty before the first batch. */
  public OptionalDouble perSecond() {
    double seconds =
        kept.map(last -> Duration.between(since, last).toMillis() / 1000.0).orElse(0.0);
    long seen = run.counters().seen() - seenBefore;
    return seconds > 0 && seen > 0 ? OptionalDouble.of(seen / seconds) : OptionalDouble.empty();
  }

  /** How long it will go on at that pace; empty when the portal does not say how much there is. */
  public Optional<Duration> left() {
    if (run.declared().isEmpty() || perSecond().isEmpty()) {
      return Optional.empty();
    }
    long rest = Math.max(0, run.declared().getAsLong() - run.counters().records());
    double seconds = rest / perSecond().getAsDouble();
    return Optional.of(Duration.ofSeconds((long) Math.ceil(seconds)))
        .filter(time -> time.toDays() < LONGEST_DAYS);
  }
}

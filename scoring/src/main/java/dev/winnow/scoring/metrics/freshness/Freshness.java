package dev.winnow.scoring.metrics.freshness;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.FreshnessStage;
import dev.winnow.catalogue.vocabulary.Frequency;
import dev.winnow.scoring.metrics.Subject;
import dev.winnow.scoring.metrics.freshness.Ladder.Rung;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * How a dataset stands to its own promise of updates at one moment.
 *
 * @param stage the stage
 * @param grounds what the stage rests on
 * @param share what keeping the promise is worth now, from 0 to 1; empty when that is not known
 * @param lastUpdate the last time data is known to have changed, when a date is to be believed
 * @param thresholds when it is late, where a period is promised
 * @param validUntil the first moment at which time alone changes any of this
 */
public record Freshness(
    FreshnessStage stage,
    Grounds grounds,
    OptionalDouble share,
    Optional<LastUpdate> lastUpdate,
    Optional<Thresholds> thresholds,
    Optional<Instant> validUntil) {

  private static final Set<String> NO_UPDATES = Set.of("NEVER", "NOT_PLANNED");

  /** What a stage rests on. */
  public enum Grounds {
    PROMISE,
    NO_FREQUENCY,
    FREQUENCY_NOT_UNDERSTOOD,
    NO_PERIOD,
    NO_DATE,
    CONTINUOUS,
    COVERAGE_ENDED,
    COVERAGE_NOT_ENDED,
    NO_UPDATES,
    CLOSED
  }

  /** Looks at what is promised and what is known to have happened. */
  public static Freshness of(Dataset dataset, Facts facts) {
    if (Coverage.isClosed(dataset)) {
      return ended(dataset, facts, Grounds.CLOSED);
    }
    if (!dataset.frequency().isStated()) {
      return unknown(Grounds.NO_FREQUENCY, Optional.empty());
    }
    if (!dataset.frequency().isUnderstood()) {
      return unknown(Grounds.FREQUENCY_NOT_UNDERSTOOD, Optional.empty());
    }
    Frequency frequency = dataset.frequency().value().get();
    if (NO_UPDATES.contains(frequency.id())) {
      return ended(dataset, facts, Grounds.NO_UPDATES);
    }
    if (frequency.continuous()) {
      return continuous(dataset, facts);
    }
    return frequency
        .period()
        .filter(Duration::isPositive)
        .map(period -> promised(dataset, facts, Thresholds.of(period)))
        .orElseGet(() -> unknown(Grounds.NO_PERIOD, Optional.empty()));
  }

  /** The same of what is being scored, looked at once. */
  public static Freshness of(Subject subject) {
    return subject.reading(Freshness.class, one -> of(one.dataset(), one.facts()));
  }

  /** When the next update is or was due, where a period is promised and a date is known. */
  public Optional<Instant> due() {
    return thresholds.flatMap(all -> lastUpdate.map(last -> last.at().plus(all.due())));
  }

  private static Freshness promised(Dataset dataset, Facts facts, Thresholds thresholds) {
    Optional<Instant> future = LastUpdate.nextInFuture(dataset, facts);
    Optional<LastUpdate> last = LastUpdate.of(dataset, facts);
    if (last.isEmpty()) {
      return unknown(Grounds.NO_DATE, future);
    }
    Rung rung = new Ladder(last.get().at(), thresholds).at(facts.asOf());
    return new Freshness(
        rung.stage(),
        Grounds.PROMISE,
        OptionalDouble.of(rung.share()),
        last,
        Optional.of(thresholds),
        earlier(future, rung.until()));
  }

  /**
   * A stream that never rests: a change within the last day proves it alive; an older one proves
   * nothing, because its description need not change when its data does.
   */
  private static Freshness continuous(Dataset dataset, Facts facts) {
    Optional<Instant> future = LastUpdate.nextInFuture(dataset, facts);
    Optional<LastUpdate> last = LastUpdate.of(dataset, facts);
    Optional<Instant> until = last.map(date -> date.at().plus(Duration.ofDays(1)));
    if (until.isEmpty() || !until.get().isAfter(facts.asOf())) {
      return unknown(Grounds.CONTINUOUS, future);
    }
    return new Freshness(
        FreshnessStage.FRESH,
        Grounds.CONTINUOUS,
        OptionalDouble.of(1),
        last,
        Optional.empty(),
        earlier(future, until));
  }

  /** No updates are to come: kept in full when the period it covers is over. */
  private static Freshness ended(Dataset dataset, Facts facts, Grounds otherwise) {
    Optional<Instant> end = Coverage.end(dataset);
    Optional<Instant> future = end.filter(moment -> moment.isAfter(facts.asOf()));
    if (end.isPresent() && future.isEmpty()) {
      return new Freshness(
          FreshnessStage.ENDED,
          Grounds.COVERAGE_ENDED,
          OptionalDouble.of(1),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }
    FreshnessStage stage =
        future.isPresent() && otherwise == Grounds.NO_UPDATES
            ? FreshnessStage.UNKNOWN
            : FreshnessStage.ENDED;
    Grounds grounds = stage == FreshnessStage.UNKNOWN ? Grounds.COVERAGE_NOT_ENDED : otherwise;
    return new Freshness(
        stage, grounds, OptionalDouble.empty(), Optional.empty(), Optional.empty(), future);
  }

  private static Freshness unknown(Grounds grounds, Optional<Instant> validUntil) {
    return new Freshness(
        FreshnessStage.UNKNOWN,
        grounds,
        OptionalDouble.empty(),
        Optional.empty(),
        Optional.empty(),
        validUntil);
  }

  private static Optional<Instant> earlier(Optional<Instant> one, Optional<Instant> other) {
    boolean first = other.isEmpty() || one.isPresent() && one.get().isBefore(other.get());
    return first ? one : other;
  }
}

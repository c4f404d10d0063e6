package dev.winnow.scoring.metrics.freshness;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.score.ChangeSeen;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.vocabulary.Frequency;
import dev.winnow.catalogue.vocabulary.Moment;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.scoring.metrics.Links;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The last time data is known to have changed.
 *
 * <p>Several dates speak of it and none alone can be trusted: the latest that is not in the future
 * counts. The date of the portal's record is never one of them, because records change without
 * their data. A date of publication counts only where there is no other.
 *
 * <p>A stamp of the portal is no update, and what was stated before it still holds. But it hides an
 * update that comes on its day: one that was due just then is given the benefit of the doubt, once.
 *
 * @param at when; of a date stated as a whole month or year, its last day, as benefit of the doubt
 * @param source which date says so
 */
public record LastUpdate(Instant at, Source source) {

  private static final Duration ONE_DAY = Duration.ofDays(1);

  /** An update is due as long after the last one as promised, give or take this part of it. */
  private static final int DUE_WITHIN = 10;

  /** The dates that speak of data. */
  public enum Source {
    DATASET,
    FILE,
    /** Another version was seen at a file's own address. */
    SERVER,
    SEEN,
    ISSUED;

    /** As it stands in the bundles, such as "date-of.file". */
    public String key() {
      return switch (this) {
        case DATASET -> "date-of.dataset";
        case FILE -> "date-of.file";
        case SERVER -> "date-of.server";
        case SEEN -> "date-of.seen";
        case ISSUED -> "date-of.issued";
      };
    }
  }

  /** The latest date that is to be believed; empty when there is none. */
  static Optional<LastUpdate> of(Dataset dataset, Facts facts) {
    boolean stamped = isStamp(dataset, facts);
    Optional<LastUpdate> latest = modified(dataset, stamped, facts);
    if (!facts.history().changes().isEmpty()) {
      latest = seen(latest, facts);
    }
    for (Distribution file : dataset.distributions()) {
      latest = served(latest, file, facts);
    }
    if (stamped && latest.isEmpty()) {
      latest = beforeStamp(dataset, facts);
    }
    return latest.map(last -> hidden(last, dataset, facts)).or(() -> issued(dataset, facts));
  }

  private static Optional<LastUpdate> seen(Optional<LastUpdate> modified, Facts facts) {
    Optional<LastUpdate> latest = modified;
    for (ChangeSeen change : facts.history().ofData()) {
      if (!change.by().isAfter(facts.asOf())) {
        latest = later(latest, new LastUpdate(change.latest(), Source.SEEN));
      }
    }
    return latest;
  }

  /** Where nothing was stated before, what promises to change every day is taken at its word. */
  private static Optional<LastUpdate> beforeStamp(Dataset dataset, Facts facts) {
    return facts
        .history()
        .statedBeforeStamp()
        .map(date -> new LastUpdate(date, Source.DATASET))
        .or(() -> isDaily(dataset) ? modified(dataset, false, facts) : Optional.empty());
  }

  /**
   * The same update, or one after it that was due when a stamp hid it; of data that promises to
   * change every day, one such after the other, as its portal may stamp every night.
   */
  private static LastUpdate hidden(LastUpdate last, Dataset dataset, Facts facts) {
    Optional<Duration> promise =
        dataset.frequency().value().flatMap(Frequency::period).filter(Duration::isPositive);
    if (promise.isEmpty()) {
      return last;
    }
    LastUpdate latest = last;
    for (Instant stamp : facts.history().stamps()) {
      boolean again = latest.equals(last) || isDaily(dataset);
      boolean due = isDue(Duration.between(latest.at(), stamp), promise.get());
      if (again && due && !stamp.isAfter(facts.asOf())) {
        latest = new LastUpdate(stamp, Source.DATASET);
      }
    }
    return latest;
  }

  private static boolean isDue(Duration since, Duration period) {
    Duration part = period.dividedBy(DUE_WITHIN);
    Duration within = part.compareTo(ONE_DAY) < 0 ? ONE_DAY : part;
    return since.isPositive() && since.minus(period).abs().compareTo(within) <= 0;
  }

  /** The latest date that the portal states and that is to be believed. */
  static Optional<LastUpdate> stated(Dataset dataset, Facts facts) {
    Optional<LastUpdate> latest = modified(dataset, isStamped(dataset, facts), facts);
    return latest.isPresent() ? latest : issued(dataset, facts);
  }

  /** The next moment at which a date that still lies in the future comes to be believed. */
  static Optional<Instant> nextInFuture(Dataset dataset, Facts facts) {
    Optional<Instant> next = earlier(Optional.empty(), dataset.modified(), facts);
    next = earlier(next, dataset.issued(), facts);
    for (Distribution file : dataset.distributions()) {
      next = earlier(next, file.modified(), facts);
      next = earlier(next, file.issued(), facts);
    }
    for (Instant seen : facts.changesSeen()) {
      next = earlier(next, seen, facts);
    }
    return next;
  }

  /**
   * Whether the dataset's own date is a day on which most of its portal claims to have changed.
   * What promises to change every day may state the day all the same.
   */
  static boolean isStamped(Dataset dataset, Facts facts) {
    return isStamp(dataset, facts) && !isDaily(dataset);
  }

  private static boolean isStamp(Dataset dataset, Facts facts) {
    return !facts.history().stampedDays().isEmpty()
        && dataset
            .modified()
            .value()
            .filter(date -> facts.history().isStamp(date.from()))
            .isPresent();
  }

  private static boolean isDaily(Dataset dataset) {
    return dataset
        .frequency()
        .value()
        .filter(
            promise ->
                promise.continuous()
                    || promise.period().filter(one -> one.compareTo(ONE_DAY) <= 0).isPresent())
        .isPresent();
  }

  private static Optional<LastUpdate> served(
      Optional<LastUpdate> latest, Distribution file, Facts facts) {
    return Links.fact(file.bestUrl(), facts)
        .flatMap(fact -> fact.trail().content().changed())
        .filter(changed -> !changed.isAfter(facts.asOf()))
        .map(changed -> later(latest, new LastUpdate(changed, Source.SERVER)))
        .orElse(latest);
  }

  private static Optional<LastUpdate> modified(Dataset dataset, boolean stamped, Facts facts) {
    Optional<LastUpdate> latest =
        stamped
            ? Optional.empty()
            : believe(Optional.empty(), dataset.modified(), Source.DATASET, facts);
    for (Distribution file : dataset.distributions()) {
      latest = believe(latest, file.modified(), Source.FILE, facts);
    }
    return latest;
  }

  private static Optional<LastUpdate> issued(Dataset dataset, Facts facts) {
    Optional<LastUpdate> latest = believe(Optional.empty(), dataset.issued(), Source.ISSUED, facts);
    for (Distribution file : dataset.distributions()) {
      latest = believe(latest, file.issued(), Source.ISSUED, facts);
    }
    return latest;
  }

  private static Optional<LastUpdate> believe(
      Optional<LastUpdate> latest, Stated<Moment> date, Source source, Facts facts) {
    if (!date.isUnderstood() || date.value().get().from().isAfter(facts.asOf())) {
      return latest;
    }
    return later(latest, new LastUpdate(lastDay(date.value().get()), source));
  }

  /** Of equal ones, the first stays. */
  private static Optional<LastUpdate> later(Optional<LastUpdate> latest, LastUpdate other) {
    return latest.isEmpty() || other.at().isAfter(latest.get().at()) ? Optional.of(other) : latest;
  }

  private static Instant lastDay(Moment moment) {
    Instant last = moment.until().minus(ONE_DAY);
    return last.isAfter(moment.from()) ? last : moment.from();
  }

  private static Optional<Instant> earlier(
      Optional<Instant> next, Stated<Moment> date, Facts facts) {
    return date.isUnderstood() ? earlier(next, date.value().get().from(), facts) : next;
  }

  private static Optional<Instant> earlier(Optional<Instant> next, Instant other, Facts facts) {
    boolean sooner = other.isAfter(facts.asOf()) && (next.isEmpty() || other.isBefore(next.get()));
    return sooner ? Optional.of(other) : next;
  }
}

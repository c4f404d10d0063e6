package dev.winnow.scoring.rhythm;

import dev.winnow.catalogue.score.ChangeSeen;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The times between changes.
 *
 * @param days each of them, oldest first; changes less than an hour apart are one, and those during
 *     which looks failed are left out
 * @param last when the last change was seen; the start of time when there is none
 * @param everyLook whether a change was found at nearly every look
 */
record Gaps(List<Double> days, Instant last, boolean everyLook) {

  private static final Duration APART = Duration.ofHours(1);
  private static final double NEARLY_EVERY = 0.7;

  /** Looks are blind when they lie so many times farther apart than usual. */
  private static final double BLIND = 1.5;

  /** A time between two changes, and how long nobody had looked before the second was found. */
  private record Gap(double days, double blind) {}

  /** From changes, oldest first; later ones than now are left out. */
  static Gaps of(List<ChangeSeen> changes, Instant asOf) {
    List<Gap> gaps = new ArrayList<>();
    List<Double> betweenLooks = new ArrayList<>();
    Instant last = Instant.EPOCH;
    Instant before = Instant.EPOCH;
    for (ChangeSeen change : changes) {
      if (change.by().isAfter(asOf)) {
        continue;
      }
      Instant moment = change.moment();
      double blind = change.before().map(look -> Days.between(look, change.by())).orElse(0.0);
      change.before().ifPresent(look -> betweenLooks.add(Days.between(look, change.by())));
      last = change.by();
      if (before.equals(Instant.EPOCH)) {
        before = moment;
      } else if (!moment.isBefore(before.plus(APART))) {
        gaps.add(new Gap(Days.between(before, moment), blind));
        before = moment;
      }
    }
    List<Double> days = seen(gaps, betweenLooks);
    return new Gaps(days, last, isEveryLook(days, betweenLooks));
  }

  /**
   * Without those of which nobody knows how many they are: where looks failed for longer than they
   * usually lie apart, and for most of a usual gap, several changes may have come and gone.
   */
  private static List<Double> seen(List<Gap> gaps, List<Double> betweenLooks) {
    List<Double> all = gaps.stream().map(Gap::days).toList();
    if (gaps.isEmpty() || betweenLooks.isEmpty()) {
      return all;
    }
    double look = Readings.median(betweenLooks);
    double usual = Readings.median(all);
    return gaps.stream()
        .filter(gap -> gap.blind() <= BLIND * look || gap.blind() <= usual / 2)
        .map(Gap::days)
        .toList();
  }

  private static boolean isEveryLook(List<Double> days, List<Double> betweenLooks) {
    return !days.isEmpty()
        && !betweenLooks.isEmpty()
        && Readings.median(betweenLooks) >= NEARLY_EVERY * Readings.median(days);
  }
}

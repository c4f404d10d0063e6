package dev.winnow.scoring.rhythm;

import dev.winnow.catalogue.score.ChangeSeen;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The times between changes.
 *
 * @param days each of them, oldest first; changes less than an hour apart are one
 * @param last when the last change was seen; the start of time when there is none
 * @param everyLook whether a change was found at nearly every look
 */
record Gaps(List<Double> days, Instant last, boolean everyLook) {

  private static final Duration APART = Duration.ofHours(1);
  private static final double NEARLY_EVERY = 0.7;

  /** From changes, oldest first; later ones than now are left out. */
  static Gaps of(List<ChangeSeen> changes, Instant asOf) {
    List<Double> days = new ArrayList<>();
    List<Double> betweenLooks = new ArrayList<>();
    Instant last = Instant.EPOCH;
    Instant before = Instant.EPOCH;
    for (ChangeSeen change : changes) {
      if (change.by().isAfter(asOf)) {
        continue;
      }
      Instant moment = change.moment();
      change.before().ifPresent(look -> betweenLooks.add(Days.between(look, change.by())));
      last = change.by();
      if (before.equals(Instant.EPOCH)) {
        before = moment;
      } else if (!moment.isBefore(before.plus(APART))) {
        days.add(Days.between(before, moment));
        before = moment;
      }
    }
    return new Gaps(List.copyOf(days), last, isEveryLook(days, betweenLooks));
  }

  private static boolean isEveryLook(List<Double> days, List<Double> betweenLooks) {
    return !days.isEmpty()
        && !betweenLooks.isEmpty()
        && Readings.median(betweenLooks) >= NEARLY_EVERY * Readings.median(days);
  }
}

package dev.winnow.alerts.making;

import dev.winnow.store.event.Transition;
import java.time.Instant;

/**
 * That a dataset came late by time alone, until its portal is looked at again: only then it is
 * known that no update came. A portal that cannot be reached makes nobody late.
 *
 * @param first whether nothing was told of its being late
 * @param change the number of the change
 * @param since when it came late
 */
record Lateness(boolean first, long change, Instant since) {

  /** The aspect under which a broken promise is kept. */
  static final String LATE = "late";

  /** The aspect under which it is kept that a dataset is later than its own rhythm so far. */
  static final String UNUSUAL = "unusual";

  /** That this was told: it is not told again before an update came. */
  static final String UNUSUAL_TOLD = "unusual-told";

  static Lateness of(boolean first, Transition change) {
    return new Lateness(first, change.number(), change.at());
  }

  static Lateness read(String state) {
    String[] parts = state.split(" ");
    return new Lateness(
        parts[0].equals("first"), Long.parseLong(parts[1]), Instant.parse(parts[2]));
  }

  String write() {
    return (first ? "first " : "again ") + change + " " + since;
  }
}

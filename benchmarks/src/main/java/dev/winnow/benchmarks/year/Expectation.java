package dev.winnow.benchmarks.year;

import dev.winnow.alerts.event.EventKind;

/**
 * Something that may be told once, between two days of the year.
 *
 * @param kind what
 * @param subject of what
 * @param truth whether it happened, and whether anybody outside could know
 * @param since the day on which it happened
 * @param unit in so many days its delay is counted
 * @param from the first day on which it may be told
 * @param to the last one
 */
record Expectation(
    EventKind kind, String subject, Truth truth, int since, int unit, int from, int to) {

  private static final int AROUND = 2;

  /** Whether something happened, and whether anybody who looks at the portal could know. */
  enum Truth {
    /** It happened and could be known: who does not tell it missed it. */
    HAPPENED,
    /** It happened, but nothing that can be seen shows it. */
    HIDDEN,
    /** It is neither wrong to tell it nor missed where it is not told. */
    ALLOWED,
    /** It did not happen, but everything that can be seen says so. */
    SEEMS;

    /** Whether it counts as something that should have been told. */
    boolean counts() {
      return this == HAPPENED || this == HIDDEN;
    }
  }

  /** What happened on a day and is noticed at night may be told two days around. */
  static Expectation around(EventKind kind, String subject, int day) {
    return between(kind, subject, day, day).as(Truth.HAPPENED);
  }

  /** What may be told from a day on, and is seen at the latest on another one. */
  static Expectation between(EventKind kind, String subject, int from, int to) {
    return new Expectation(kind, subject, Truth.ALLOWED, from, 1, from - AROUND, to + AROUND);
  }

  Expectation as(Truth other) {
    return new Expectation(kind, subject, other, since, unit, from, to);
  }

  /** The same, of something whose delay is counted in periods of so many days. */
  Expectation in(int days) {
    return new Expectation(kind, subject, truth, since, days, from, to);
  }
}

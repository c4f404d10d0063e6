package dev.winnow.benchmarks.year;

import dev.winnow.alerts.event.EventKind;

/**
 * Something that should be told once, between two days of the year.
 *
 * @param kind what
 * @param subject of what
 * @param from the first day on which it may be told
 * @param to the last one
 * @param must whether it is missed where it is not told; else it is only not wrong
 */
record Expectation(EventKind kind, String subject, int from, int to, boolean must) {

  /** What is noticed at night may be told two days around. */
  static Expectation around(EventKind kind, String subject, int day) {
    return new Expectation(kind, subject, day - 2, day + 2, true);
  }
}

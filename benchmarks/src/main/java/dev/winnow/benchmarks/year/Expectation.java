package dev.winnow.benchmarks.year;

import dev.winnow.alerts.event.EventKind;

/** Something that should be told, and on which day of the year. */
record Expectation(EventKind kind, String subject, int day) {}

package dev.winnow.store.expectation;

/**
 * Something about a complete run that is out of the usual of the runs before it.
 *
 * @param name "datasets" for how many it saw; a property such as "licence" for the share of
 *     datasets that state it; "today" for the share whose dct:modified is the day of the run
 * @param value of this run: a count, or a share from 0 to 1
 * @param usual the median of the runs before
 * @param runs how many runs before were compared
 */
public record Alarm(String name, double value, double usual, long runs) {}

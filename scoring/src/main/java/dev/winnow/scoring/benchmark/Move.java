package dev.winnow.scoring.benchmark;

import dev.winnow.catalogue.score.Fix;

/**
 * What one fix, done wherever it is lacking, would make of an organisation's standing.
 *
 * @param fix the deed, and who can best do it
 * @param metric the metric that it raises
 * @param datasets how many of its datasets wait for it
 * @param of how many there are
 * @param gain what it brings to the organisation's mean, at least
 * @param systemic whether nearly all lack it, so that one change in the software mends all
 * @param now its standing
 * @param then its standing if only this were done and nobody else moved
 */
public record Move(
    Fix fix,
    String metric,
    long datasets,
    long of,
    double gain,
    boolean systemic,
    Standing now,
    Standing then) {}

package dev.winnow.scoring.benchmark;

import java.util.Optional;

/**
 * How much of what an organisation publishes fails a gate.
 *
 * @param gate which
 * @param share of the units of which it is known, from 0 to 1, with its interval; empty when it is
 *     known of none
 * @param failing how many units that are; parts of a series count as parts of a unit
 * @param known of how many units it is known
 * @param unknown of how many it is not
 */
public record GateShare(
    Gate gate, Optional<Estimate> share, double failing, double known, double unknown) {}

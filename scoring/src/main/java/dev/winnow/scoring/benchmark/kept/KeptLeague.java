package dev.winnow.scoring.benchmark.kept;

import dev.winnow.scoring.benchmark.League;

/**
 * How everybody stood at the end of a month.
 *
 * @param league their standings as they were
 * @param methodVersion what made the figures; see {@link
 *     dev.winnow.scoring.benchmark.Benchmark#methodVersion}
 */
public record KeptLeague(League league, String methodVersion) {}

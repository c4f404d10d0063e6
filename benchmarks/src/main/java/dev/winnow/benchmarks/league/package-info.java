/**
 * Whether comparisons of organisations hold what they say, in worlds whose truth is known. Start
 * reading at {@link dev.winnow.benchmarks.league.Comparing}.
 */
@NullMarked
package dev.winnow.benchmarks.league;

import org.jspecify.annotations.NullMarked;

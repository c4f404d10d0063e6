/**
 * Organisations compared honestly: what is compared ({@link
 * dev.winnow.scoring.benchmark.Benchmark}, a YAML file), among whom ({@link
 * dev.winnow.scoring.benchmark.Among}) and what comes out ({@link
 * dev.winnow.scoring.benchmark.League}, one {@link dev.winnow.scoring.benchmark.Standing} for each
 * organisation). Plain records that know no store.
 *
 * <p>The way of a figure: a dataset becomes a {@code Figure} ({@code figure}), an organisation's
 * figures become a {@code Tally} of independent units ({@code tally}), tallies become a league
 * ({@code league}, with the mathematics in {@code statistics}). {@code
 * dev.winnow.scoring.benchmark.kept.Benchmarks} reads and keeps all of it: ask that one.
 */
@NullMarked
package dev.winnow.scoring.benchmark;

import org.jspecify.annotations.NullMarked;

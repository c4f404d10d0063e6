/**
 * A year of many datasets, lived in a minute, to see whether what is told is what happened. Start
 * reading at {@link dev.winnow.benchmarks.year.SimulatedYear}.
 */
@NullMarked
package dev.winnow.benchmarks.year;

import org.jspecify.annotations.NullMarked;

/**
 * The mathematics of comparing: numbers in, numbers out; it knows nothing of organisations.
 * Distributions and random numbers are Apache Commons'.
 */
@NullMarked
package dev.winnow.scoring.benchmark.statistics;

import org.jspecify.annotations.NullMarked;

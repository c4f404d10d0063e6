/**
 * Measurements of the whole way of a record. Start reading at {@link
 * dev.winnow.benchmarks.WholeWay}.
 */
@NullMarked
package dev.winnow.benchmarks;

import org.jspecify.annotations.NullMarked;

/**
 * How well the search ranks, measured with judged queries over real dataset descriptions. Start
 * reading at {@link dev.winnow.benchmarks.relevance.RelevanceBenchmark}.
 */
@NullMarked
package dev.winnow.benchmarks.relevance;

import org.jspecify.annotations.NullMarked;

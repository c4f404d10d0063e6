/**
 * Benchmarks and the field they show, as values. Start reading at {@link
 * dev.winnow.web.page.benchmark.BenchmarkPages}.
 */
@NullMarked
package dev.winnow.web.page.benchmark;

import org.jspecify.annotations.NullMarked;

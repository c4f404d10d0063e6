/**
 * The API of organisations compared. Start reading at {@link
 * dev.winnow.web.api.benchmark.BenchmarkApi}.
 */
@NullMarked
package dev.winnow.web.api.benchmark;

import org.jspecify.annotations.NullMarked;

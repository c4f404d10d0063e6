/**
 * Benchmarks over what the store keeps. Start reading at {@link
 * dev.winnow.scoring.benchmark.kept.Benchmarks}.
 */
@NullMarked
package dev.winnow.scoring.benchmark.kept;

import org.jspecify.annotations.NullMarked;

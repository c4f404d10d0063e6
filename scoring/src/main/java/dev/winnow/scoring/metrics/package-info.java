/**
 * What a metric is, and what metrics share. The metrics themselves are in the packages below, one
 * class each; the one list of them is {@code dev.winnow.scoring.Metrics}. Start reading at {@link
 * dev.winnow.scoring.metrics.Metric}.
 */
@NullMarked
package dev.winnow.scoring.metrics;

import org.jspecify.annotations.NullMarked;

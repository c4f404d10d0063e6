/**
 * Whether data keeps its own promise of updates. Start reading at {@link
 * dev.winnow.scoring.metrics.freshness.Freshness}.
 */
@NullMarked
package dev.winnow.scoring.metrics.freshness;

import org.jspecify.annotations.NullMarked;

/**
 * The five stars of linked open data. Start reading at {@link
 * dev.winnow.scoring.metrics.stars.StarsMetric}.
 */
@NullMarked
package dev.winnow.scoring.metrics.stars;

import org.jspecify.annotations.NullMarked;

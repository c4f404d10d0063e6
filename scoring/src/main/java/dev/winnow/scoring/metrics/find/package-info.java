/**
 * Whether people can find a dataset: title, description, keywords, theme, place and period. Start
 * reading at {@link dev.winnow.scoring.metrics.find.TitleMetric}.
 */
@NullMarked
package dev.winnow.scoring.metrics.find;

import org.jspecify.annotations.NullMarked;

/**
 * The metrics of data.europa.eu's Metadata Quality Assessment, as published: mostly "is it there?".
 * They keep that scheme's oddities on purpose; Winnow's own metrics do not use them. Start reading
 * at {@link dev.winnow.scoring.metrics.mqa.MqaMetric}.
 */
@NullMarked
package dev.winnow.scoring.metrics.mqa;

import org.jspecify.annotations.NullMarked;

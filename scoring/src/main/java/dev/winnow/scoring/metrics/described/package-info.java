/**
 * Whether a dataset explains itself and someone answers for it. Start reading at {@link
 * dev.winnow.scoring.metrics.described.ContactMetric}.
 */
@NullMarked
package dev.winnow.scoring.metrics.described;

import org.jspecify.annotations.NullMarked;

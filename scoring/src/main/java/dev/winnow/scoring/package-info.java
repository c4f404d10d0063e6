/**
 * Scores: a dataset and known facts in, an explained score out. Pure. Start reading at {@link
 * dev.winnow.scoring.metrics.Metric}, then {@link dev.winnow.scoring.Scorer}.
 */
@NullMarked
package dev.winnow.scoring;

import org.jspecify.annotations.NullMarked;

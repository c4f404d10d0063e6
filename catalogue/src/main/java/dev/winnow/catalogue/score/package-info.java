/**
 * Scores as values: what was measured, why, and what would raise it. How they come about is in
 * {@code dev.winnow.scoring}. Start reading at {@link dev.winnow.catalogue.score.Score}.
 */
@NullMarked
package dev.winnow.catalogue.score;

import org.jspecify.annotations.NullMarked;

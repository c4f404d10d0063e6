/**
 * Link health: each address that datasets name is glanced at politely, and what was found is kept
 * as a time series. Start reading at {@link dev.winnow.links.LinkRound}; what one answer means is
 * {@link dev.winnow.links.Diagnosis}, and what several mean is {@link dev.winnow.links.Series}.
 */
@NullMarked
package dev.winnow.links;

import org.jspecify.annotations.NullMarked;

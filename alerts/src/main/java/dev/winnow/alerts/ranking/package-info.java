/**
 * Organisations that moved among their peers. Start reading at {@link
 * dev.winnow.alerts.ranking.RankingEvents}.
 */
@NullMarked
package dev.winnow.alerts.ranking;

import org.jspecify.annotations.NullMarked;

/**
 * From tallies to standings. Start reading at {@link dev.winnow.scoring.benchmark.league.Judging}.
 */
@NullMarked
package dev.winnow.scoring.benchmark.league;

import org.jspecify.annotations.NullMarked;

/**
 * The page of organisations compared, as a value. Start reading at {@link
 * dev.winnow.web.page.league.LeaguePages}.
 */
@NullMarked
package dev.winnow.web.page.league;

import org.jspecify.annotations.NullMarked;

/**
 * What is asked about organisations compared, as it stands in an address, and where the answers
 * come from. Start reading at {@link dev.winnow.web.comparing.LeagueQuestion}.
 */
@NullMarked
package dev.winnow.web.comparing;

import org.jspecify.annotations.NullMarked;

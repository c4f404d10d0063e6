/**
 * What the pages of organisations say alike about standings. Start reading at {@link
 * dev.winnow.web.page.standing.StandingWords}.
 */
@NullMarked
package dev.winnow.web.page.standing;

import org.jspecify.annotations.NullMarked;

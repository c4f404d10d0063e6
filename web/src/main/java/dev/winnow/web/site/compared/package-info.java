/**
 * Answers the pages of organisations compared. Start reading at {@link
 * dev.winnow.web.site.compared.ComparedSite}.
 */
@NullMarked
package dev.winnow.web.site.compared;

import org.jspecify.annotations.NullMarked;

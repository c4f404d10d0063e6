/**
 * The page that says whether datasets may be combined. Start reading at {@link
 * dev.winnow.web.page.combine.CombinePage}.
 */
@NullMarked
package dev.winnow.web.page.combine;

import org.jspecify.annotations.NullMarked;

/**
 * Organisations side by side, as a value. Start reading at {@link
 * dev.winnow.web.page.compare.ComparePages}.
 */
@NullMarked
package dev.winnow.web.page.compare;

import org.jspecify.annotations.NullMarked;

/**
 * The search page as a value: hits, filters, chips, and the steps out of an empty answer. Start
 * reading at {@link dev.winnow.web.page.search.SearchPages}.
 */
@NullMarked
package dev.winnow.web.page.search;

import org.jspecify.annotations.NullMarked;

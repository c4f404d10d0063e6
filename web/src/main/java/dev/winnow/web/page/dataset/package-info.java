/**
 * The page of one dataset as a value. Start reading at {@link
 * dev.winnow.web.page.dataset.DatasetPages}.
 */
@NullMarked
package dev.winnow.web.page.dataset;

import org.jspecify.annotations.NullMarked;

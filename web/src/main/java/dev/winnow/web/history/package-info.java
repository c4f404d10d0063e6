/**
 * What changed between two versions of a dataset. Start reading at {@link
 * dev.winnow.web.history.Difference}.
 */
@NullMarked
package dev.winnow.web.history;

import org.jspecify.annotations.NullMarked;

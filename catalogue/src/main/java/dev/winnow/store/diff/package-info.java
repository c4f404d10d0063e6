/**
 * What one run changed, dataset by dataset and field by field. Start reading at {@link
 * dev.winnow.store.diff.Diffs}.
 */
@NullMarked
package dev.winnow.store.diff;

import org.jspecify.annotations.NullMarked;

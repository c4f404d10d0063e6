/**
 * Saved searches, asked about few datasets at a time. Start reading at {@link
 * dev.winnow.index.percolate.SavedSearches}.
 */
@NullMarked
package dev.winnow.index.percolate;

import org.jspecify.annotations.NullMarked;

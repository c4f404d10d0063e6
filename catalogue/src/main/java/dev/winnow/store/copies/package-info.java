/**
 * Copies of datasets as they are kept: found from what changed, asked for by pages and the index.
 * Start reading at {@link dev.winnow.store.copies.Copies}.
 */
@NullMarked
package dev.winnow.store.copies;

import org.jspecify.annotations.NullMarked;

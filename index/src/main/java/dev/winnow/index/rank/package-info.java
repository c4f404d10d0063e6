/**
 * How words rank texts: one score per word over all fields (BM25F), explainable field by field.
 * Start reading at {@link dev.winnow.index.rank.WordQuery}.
 */
@NullMarked
package dev.winnow.index.rank;

import org.jspecify.annotations.NullMarked;

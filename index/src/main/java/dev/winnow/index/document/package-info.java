/**
 * The index's document of a dataset: which fields it has and what they hold. Start reading at
 * {@link dev.winnow.index.document.DocumentMaker}.
 */
@NullMarked
package dev.winnow.index.document;

import org.jspecify.annotations.NullMarked;

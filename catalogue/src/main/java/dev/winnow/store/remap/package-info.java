/**
 * Datasets whose portal gave them new ids: recognised by what they say and where they are, and kept
 * under their old addresses. Start reading at {@link dev.winnow.store.remap.Matching}.
 */
@NullMarked
package dev.winnow.store.remap;

import org.jspecify.annotations.NullMarked;

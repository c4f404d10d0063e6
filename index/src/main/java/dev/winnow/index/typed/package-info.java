/**
 * What a person typed, and the terms of the index that it means. Start reading at {@link
 * dev.winnow.index.typed.TypedText}.
 */
@NullMarked
package dev.winnow.index.typed;

import org.jspecify.annotations.NullMarked;

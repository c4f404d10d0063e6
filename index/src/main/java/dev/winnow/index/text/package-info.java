/**
 * Text and its words: plain text out of harvested HTML, which language it is in, and the terms of
 * each word. Start reading at {@link dev.winnow.index.text.Tongues}, then {@link
 * dev.winnow.index.text.Words}.
 */
@NullMarked
package dev.winnow.index.text;

import org.jspecify.annotations.NullMarked;

/**
 * How pages speak: sentences, dates, numbers and names in the reader's language, and harvested text
 * made harmless. Start reading at {@link dev.winnow.web.text.Voice}.
 */
@NullMarked
package dev.winnow.web.text;

import org.jspecify.annotations.NullMarked;

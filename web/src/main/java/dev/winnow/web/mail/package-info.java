/** Letters in the reader's language. Start reading at {@link dev.winnow.web.mail.LetterWriter}. */
@NullMarked
package dev.winnow.web.mail;

import org.jspecify.annotations.NullMarked;

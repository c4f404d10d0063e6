/**
 * A search as it stands in an address: read, written, loosened. Start reading at {@link
 * dev.winnow.web.question.Question}.
 */
@NullMarked
package dev.winnow.web.question;

import org.jspecify.annotations.NullMarked;

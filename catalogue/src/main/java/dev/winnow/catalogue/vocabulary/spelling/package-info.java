/**
 * How words and addresses from the wild are made comparable, so that a table can be asked for them.
 * Knows nothing of licences or formats. Start reading at {@link
 * dev.winnow.catalogue.vocabulary.spelling.Spelling}.
 */
@NullMarked
package dev.winnow.catalogue.vocabulary.spelling;

import org.jspecify.annotations.NullMarked;

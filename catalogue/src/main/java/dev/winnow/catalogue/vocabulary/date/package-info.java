/**
 * How dates are read from the ways people and programs write them, without guessing. Knows nothing
 * of datasets. Start reading at {@link dev.winnow.catalogue.vocabulary.date.Dates}.
 */
@NullMarked
package dev.winnow.catalogue.vocabulary.date;

import org.jspecify.annotations.NullMarked;

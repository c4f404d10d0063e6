/**
 * The domain: what a dataset is, in DCAT's words, as immutable records. Start reading at {@link
 * dev.winnow.catalogue.Dataset}; {@link dev.winnow.catalogue.vocabulary.Stated} is the idea that
 * runs through all of it.
 */
@NullMarked
package dev.winnow.catalogue;

import org.jspecify.annotations.NullMarked;

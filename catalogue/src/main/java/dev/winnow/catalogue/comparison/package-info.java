/**
 * In what two descriptions of a dataset differ, property by property. Start reading at {@link
 * dev.winnow.catalogue.comparison.Differences}.
 */
@NullMarked
package dev.winnow.catalogue.comparison;

import org.jspecify.annotations.NullMarked;

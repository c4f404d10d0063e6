/** Datasets and scores as JSON, for keeping and for the API. */
@NullMarked
package dev.winnow.catalogue.json;

import org.jspecify.annotations.NullMarked;

/**
 * Datasets on their way out: what a dataset says as triples, and three ways to write triples as a
 * stream. Start reading at {@link dev.winnow.catalogue.dcat.out.DatasetTriples}.
 */
@NullMarked
package dev.winnow.catalogue.dcat.out;

import org.jspecify.annotations.NullMarked;

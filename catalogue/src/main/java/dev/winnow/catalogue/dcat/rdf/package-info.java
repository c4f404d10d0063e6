/**
 * RDF as bytes: recognised whatever the header says, parsed leniently, held in memory or on disk,
 * and written so that equal content has equal bytes. Start reading at {@link
 * dev.winnow.catalogue.dcat.rdf.ParsedRdf}.
 */
@NullMarked
package dev.winnow.catalogue.dcat.rdf;

import org.jspecify.annotations.NullMarked;

/**
 * Catalogues in DCAT behind a SPARQL endpoint. Start reading at {@link
 * dev.winnow.portals.sparql.SparqlHarvester}.
 */
@NullMarked
package dev.winnow.portals.sparql;

import org.jspecify.annotations.NullMarked;

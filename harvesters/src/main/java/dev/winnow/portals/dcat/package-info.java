/**
 * Portals that publish DCAT as RDF: one document, or pages linked by Hydra. Start reading at {@link
 * dev.winnow.portals.dcat.DcatHarvester}.
 */
@NullMarked
package dev.winnow.portals.dcat;

import org.jspecify.annotations.NullMarked;

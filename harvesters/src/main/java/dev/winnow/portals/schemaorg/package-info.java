/**
 * Harvests sites whose pages describe datasets in schema.org: sitemaps lead to the pages, and
 * JSON-LD, microdata or RDFa in them to the datasets. Start reading at {@link
 * dev.winnow.portals.schemaorg.SchemaOrgHarvester}.
 */
@NullMarked
package dev.winnow.portals.schemaorg;

import org.jspecify.annotations.NullMarked;

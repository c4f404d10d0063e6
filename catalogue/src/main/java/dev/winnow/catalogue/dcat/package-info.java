/**
 * RDF in and out: a page of DCAT-AP becomes datasets, and datasets become DCAT-AP. The only place
 * that knows Jena beside the shapes. Start reading at {@link dev.winnow.catalogue.dcat.DcatPage}.
 */
@NullMarked
package dev.winnow.catalogue.dcat;

import org.jspecify.annotations.NullMarked;

/**
 * Catalogues that are scored where they lie, before anybody publishes them: a file or an address,
 * read by the portal type that fits. Start reading at {@link
 * dev.winnow.app.source.CatalogueSource}.
 */
@NullMarked
package dev.winnow.app.source;

import org.jspecify.annotations.NullMarked;

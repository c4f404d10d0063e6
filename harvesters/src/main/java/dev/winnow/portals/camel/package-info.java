/**
 * Documents that come by any Camel endpoint, read as one of the known kinds. What carries them is
 * behind the fetcher; this package does not know Camel. Start reading at {@link
 * dev.winnow.portals.camel.CamelHarvester}.
 */
@NullMarked
package dev.winnow.portals.camel;

import org.jspecify.annotations.NullMarked;

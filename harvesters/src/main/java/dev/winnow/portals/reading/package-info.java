/**
 * What several portal types read alike: JSON answers, XML trees, schema.org datasets, and the small
 * steps from stated words to the catalogue's values. Pure; knows no kind of portal. Start reading
 * at {@link dev.winnow.portals.reading.Json} and {@link dev.winnow.portals.reading.Said}.
 */
@NullMarked
package dev.winnow.portals.reading;

import org.jspecify.annotations.NullMarked;

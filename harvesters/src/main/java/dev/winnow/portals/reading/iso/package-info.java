/**
 * Metadata of ISO 19115, in the XML of ISO 19139 and of ISO 19115-3, as CSW and OAI-PMH give it.
 * Start reading at {@link dev.winnow.portals.reading.iso.IsoRecord}.
 */
@NullMarked
package dev.winnow.portals.reading.iso;

import org.jspecify.annotations.NullMarked;

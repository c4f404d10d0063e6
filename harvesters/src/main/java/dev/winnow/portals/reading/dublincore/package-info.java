/**
 * Dublin Core records in XML, as OAI-PMH and CSW give them. Start reading at {@link
 * dev.winnow.portals.reading.dublincore.DublinCore}.
 */
@NullMarked
package dev.winnow.portals.reading.dublincore;

import org.jspecify.annotations.NullMarked;

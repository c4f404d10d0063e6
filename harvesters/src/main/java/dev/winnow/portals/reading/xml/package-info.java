/**
 * XML from strangers: read without ever loading anything, mended where it holds forbidden
 * characters, written so that equal content has equal bytes. Start reading at {@link
 * dev.winnow.portals.reading.xml.XmlReader}.
 */
@NullMarked
package dev.winnow.portals.reading.xml;

import org.jspecify.annotations.NullMarked;

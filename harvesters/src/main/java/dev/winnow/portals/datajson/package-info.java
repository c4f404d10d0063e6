/** DCAT-US {@code data.json} documents, of any size. */
@NullMarked
package dev.winnow.portals.datajson;

import org.jspecify.annotations.NullMarked;

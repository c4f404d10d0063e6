/**
 * Harvests geodata catalogues by CSW 2.0.2. Start reading at {@link
 * dev.winnow.portals.csw.CswHarvester}.
 */
@NullMarked
package dev.winnow.portals.csw;

import org.jspecify.annotations.NullMarked;

/**
 * THREDDS data servers: catalogues within catalogues. Start reading at {@link
 * dev.winnow.portals.thredds.ThreddsHarvester}.
 */
@NullMarked
package dev.winnow.portals.thredds;

import org.jspecify.annotations.NullMarked;

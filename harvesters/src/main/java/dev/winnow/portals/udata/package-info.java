/**
 * Harvests portals that run udata, such as national ones, by their API. Start reading at {@link
 * dev.winnow.portals.udata.UdataHarvester}.
 */
@NullMarked
package dev.winnow.portals.udata;

import org.jspecify.annotations.NullMarked;

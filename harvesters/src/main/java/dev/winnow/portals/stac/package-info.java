/**
 * Harvests SpatioTemporal Asset Catalogs: APIs and static ones. A dataset is a collection. Start
 * reading at {@link dev.winnow.portals.stac.StacHarvester}.
 */
@NullMarked
package dev.winnow.portals.stac;

import org.jspecify.annotations.NullMarked;

/**
 * Harvests ArcGIS Hub sites by their search API. Start reading at {@link
 * dev.winnow.portals.arcgishub.ArcgisHubHarvester}.
 */
@NullMarked
package dev.winnow.portals.arcgishub;

import org.jspecify.annotations.NullMarked;

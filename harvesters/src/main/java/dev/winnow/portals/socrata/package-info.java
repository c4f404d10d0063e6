/**
 * Harvests Socrata portals by their discovery API. Start reading at {@link
 * dev.winnow.portals.socrata.SocrataHarvester}.
 */
@NullMarked
package dev.winnow.portals.socrata;

import org.jspecify.annotations.NullMarked;

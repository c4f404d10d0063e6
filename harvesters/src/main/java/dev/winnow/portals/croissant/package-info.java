/**
 * Harvests Croissant descriptions of machine-learning datasets. Start reading at {@link
 * dev.winnow.portals.croissant.CroissantHarvester}.
 */
@NullMarked
package dev.winnow.portals.croissant;

import org.jspecify.annotations.NullMarked;

/**
 * Portals without Java: a portal's file says how its pages follow each other, where the items are
 * and where each field is. Nothing of it is code. Start reading at {@link
 * dev.winnow.portals.mapping.MappingHarvester} and {@link dev.winnow.portals.mapping.Mapping}.
 */
@NullMarked
package dev.winnow.portals.mapping;

import org.jspecify.annotations.NullMarked;

/**
 * Harvests Opendatasoft portals by their Explore API 2.1. Start reading at {@link
 * dev.winnow.portals.opendatasoft.OpendatasoftHarvester}.
 */
@NullMarked
package dev.winnow.portals.opendatasoft;

import org.jspecify.annotations.NullMarked;

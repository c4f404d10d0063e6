/**
 * Finding out what kind of portal answers at an address: looks once, follows the leads that it sees
 * in few requests, and tastes the beginning of a harvest by the harvester that would do it. Start
 * reading at {@link dev.winnow.portals.probe.Probe}.
 */
@NullMarked
package dev.winnow.portals.probe;

import org.jspecify.annotations.NullMarked;

package dev.winnow.app.config;

import dev.winnow.catalogue.Portal;

/**
 * A portal's file as it was read.
 *
 * @param portal what it says
 * @param enabled whether it is harvested; one that is not waits to be chosen
 */
public record PortalEntry(Portal portal, boolean enabled) {}

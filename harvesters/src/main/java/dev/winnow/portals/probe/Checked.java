package dev.winnow.portals.probe;

import dev.winnow.catalogue.Portal;
import java.util.OptionalLong;

/**
 * Whether a portal's file is right.
 *
 * @param portal as its file says
 * @param right whether a harvest would bring datasets
 * @param declared how many datasets there are, where that is said
 * @param words what was found
 * @param requests how many requests that took, robots.txt included
 */
public record Checked(
    Portal portal, boolean right, OptionalLong declared, String words, long requests) {}

package dev.winnow.web.page;

import java.time.Instant;
import java.util.Optional;

/**
 * What is the same on every page at a moment.
 *
 * @param css the style sheet's address
 * @param icon the icon's address
 * @param number the number of the last change that is searchable
 * @param asOf when that change happened; empty when there was none yet
 * @param contact where faults of this service are reported, an address
 * @param version of Winnow
 */
public record Site(
    String css,
    String icon,
    long number,
    Optional<Instant> asOf,
    Optional<String> contact,
    String version) {}

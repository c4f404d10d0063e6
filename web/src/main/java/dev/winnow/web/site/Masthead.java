package dev.winnow.web.site;

import java.time.ZoneId;
import java.util.Optional;

/**
 * What is the same on every page for as long as the server runs.
 *
 * @param zone in which times are shown
 * @param contact where faults of this service are reported, an address
 * @param version of Winnow
 * @param watchable whether pages offer to be watched
 */
public record Masthead(ZoneId zone, Optional<String> contact, String version, boolean watchable) {}

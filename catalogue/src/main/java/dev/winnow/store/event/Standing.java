package dev.winnow.store.event;

import java.util.Optional;

/**
 * Something that lasts, and what of it was told last.
 *
 * @param aspect what about it, such as "silent"
 * @param subject of what, such as a portal's id
 * @param before what was told until now; empty for nothing
 * @param after what is told from now on; empty for nothing
 */
public record Standing(
    String aspect, String subject, Optional<String> before, Optional<String> after) {}

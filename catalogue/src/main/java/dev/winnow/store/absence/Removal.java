package dev.winnow.store.absence;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How a dataset came to be a tombstone.
 *
 * @param at when it was removed
 * @param run that removed it, or that held it for the person who did; empty when nobody knows any
 *     more
 * @param absent since when complete runs had missed it
 * @param signalled when its portal said that it is deleted
 * @param person who decided; empty when the end of the run did
 */
public record Removal(
    Instant at,
    OptionalLong run,
    Optional<Instant> absent,
    Optional<Instant> signalled,
    Optional<String> person) {}

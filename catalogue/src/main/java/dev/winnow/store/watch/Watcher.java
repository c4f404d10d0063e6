package dev.winnow.store.watch;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who is told, known by an address alone.
 *
 * @param id a random name
 * @param digest of the address, keyed, by which it is found again
 * @param address sealed
 * @param language "en" or "sv"
 * @param created when it was first typed
 * @param confirmed when its owner first confirmed a watch; empty until then
 */
public record Watcher(
    String id,
    String digest,
    Sealed address,
    String language,
    Instant created,
    Optional<Instant> confirmed) {}

package dev.winnow.store.event;

import java.time.Instant;
import java.util.Optional;

/**
 * How the harvests of a portal fare.
 *
 * @param portal which
 * @param first when its first run started
 * @param complete when its last complete run ended; empty when none ever did
 * @param verdict the code of the newest run's verdict; empty while it runs
 * @param started when the newest run started
 * @param reason the newest run's reason; may be empty
 */
public record PortalState(
    String portal,
    Instant first,
    Optional<Instant> complete,
    String verdict,
    Instant started,
    String reason) {}

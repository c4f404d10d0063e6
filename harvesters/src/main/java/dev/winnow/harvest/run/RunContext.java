package dev.winnow.harvest.run;

import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.Harvester;
import dev.winnow.harvest.RunFetcher;
import dev.winnow.harvest.walk.Visits;
import dev.winnow.store.Datasets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Everything a walk works with.
 *
 * @param run its number, 0 when nothing is written
 * @param portal whose datasets
 * @param harvester that knows how they are published
 * @param fetcher of this run
 * @param datasets what is held already
 * @param visits the pages of this walk, and what is remembered of them
 * @param clock that says when
 * @param resumed when the run first started, if it is gone on with
 */
record RunContext(
    long run,
    Portal portal,
    Harvester harvester,
    RunFetcher fetcher,
    Datasets datasets,
    Visits visits,
    Clock clock,
    Optional<Instant> resumed) {

  /** What to say when Winnow's own code for this type of portal fails. */
  String defect(RuntimeException cause) {
    return "Winnow's code for portals of type '%s' stumbled (%s: %s); please report it."
        .formatted(harvester.type(), cause.getClass().getSimpleName(), cause.getMessage());
  }
}

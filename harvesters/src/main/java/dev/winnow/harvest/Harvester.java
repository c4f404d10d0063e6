package dev.winnow.harvest;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Portal;

/**
 * Knows how one kind of portal publishes its datasets; {@code fetch} does all the I/O, {@code read}
 * does none.
 *
 * <p>A harvester has no state. It never sleeps, retries, logs, stores, counts, deletes, schedules
 * or decides what a failure means: {@code HarvestRun} does, once, for all of them.
 */
public interface Harvester {

  /** The type as it stands in a portal's file, such as "ckan". */
  String type();

  /**
   * What an operator should know about this type; every type in the list of types says it, and
   * docs/portals.md is written from it.
   */
  default About about() {
    return About.NOTHING;
  }

  /** What this kind of portal can do beside listing everything. */
  Abilities abilities(Portal portal);

  /**
   * Fetches the page at the cursor, with one or several requests.
   *
   * @throws FetchException when the page cannot be had; the engine decides what that means
   */
  Page fetch(Portal portal, Cursor cursor, Fetcher fetcher) throws FetchException;

  /**
   * Reads one record; pure and repeatable.
   *
   * @return the dataset under the id it gets at first sight; the engine puts the lasting one
   * @throws UnreadableRecordException when it is no dataset; counted by its kind
   */
  Dataset read(Portal portal, RawRecord record) throws UnreadableRecordException;
}

package dev.winnow.app.probing;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.Abilities;
import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.Fetcher;
import dev.winnow.harvest.Harvester;
import dev.winnow.harvest.Page;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.UnreadableRecordException;

/**
 * Stands for the harvester of a portal whose type nobody knows: its run fails, in words.
 *
 * @param words what was found instead of a sure type, and what to do
 */
record Undecided(String words) implements Harvester {

  @Override
  public String type() {
    return AutoTypes.AUTO;
  }

  @Override
  public Abilities abilities(Portal portal) {
    return Abilities.WALK;
  }

  @Override
  public Page fetch(Portal portal, Cursor cursor, Fetcher fetcher) throws FetchException {
    throw new FetchException(FetchException.Kind.ERROR_OBJECT, portal.url(), words);
  }

  @Override
  public Dataset read(Portal portal, RawRecord record) throws UnreadableRecordException {
    throw new UnreadableRecordException("no-type", words);
  }
}

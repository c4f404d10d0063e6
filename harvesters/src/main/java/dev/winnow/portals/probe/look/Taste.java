package dev.winnow.portals.probe.look;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Fetcher;
import dev.winnow.harvest.Found;
import dev.winnow.harvest.Harvester;
import dev.winnow.harvest.Page;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.Scope;
import dev.winnow.harvest.UnreadableRecordException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The beginning of a harvest, to see whether it would be one.
 *
 * @param declared how many datasets there are: as the portal says, or counted when all came
 * @param records what was listed first, as it was sent
 * @param datasets those of them that can be read, in order
 * @param listed how many were listed in all, as far as was looked
 * @param passed how many of those are no datasets, such as drafts or articles
 * @param lost how many were listed but could not be had or read
 */
public record Taste(
    OptionalLong declared,
    List<RawRecord> records,
    List<Dataset> datasets,
    long listed,
    long passed,
    long lost) {

  private static final int MOST_PAGES = 6;

  public Taste {
    records = List.copyOf(records);
    datasets = List.copyOf(datasets);
  }

  /**
   * Takes the first records of a portal.
   *
   * @param most how many records to look at
   * @param cheap whether more of them cost no further request, so that all may be counted
   * @throws FetchException when the first page cannot be had
   */
  public static Taste of(
      Harvester harvester, Portal portal, Fetcher fetcher, int most, boolean cheap)
      throws FetchException {
    return new Tasting(harvester, portal, most, cheap).run(fetcher);
  }

  private static final class Tasting {
    private final Harvester harvester;
    private final Portal portal;
    private final int most;
    private final boolean cheap;
    private final List<RawRecord> records = new ArrayList<>();
    private final List<Dataset> datasets = new ArrayList<>();
    private OptionalLong declared = OptionalLong.empty();
    private long listed;
    private long passed;
    private long lost;

    Tasting(Harvester harvester, Portal portal, int most, boolean cheap) {
      this.harvester = harvester;
      this.portal = portal;
      this.most = most;
      this.cheap = cheap;
    }

    Taste run(Fetcher fetcher) throws FetchException {
      Optional<Cursor> next = Optional.of(Cursor.start(Scope.EVERYTHING, most));
      for (int page = 0; page < MOST_PAGES && next.isPresent() && listed < most; page++) {
        try {
          next = page(next.get(), fetcher);
        } catch (FetchException e) {
          if (listed == 0) {
            throw e;
          }
          next = Optional.empty();
        }
      }
      if (next.isEmpty() && declared.isEmpty() && lost == 0) {
        declared = OptionalLong.of(listed - passed);
      }
      return new Taste(declared, records, datasets, listed, passed, lost);
    }

    private Optional<Cursor> page(Cursor cursor, Fetcher fetcher) throws FetchException {
      try (Page page = harvester.fetch(portal, cursor, fetcher)) {
        Iterator<Found> all = page.found().iterator();
        while ((cheap || listed < most) && all.hasNext()) {
          take(all.next());
        }
        boolean drained = cheap || listed < most;
        declared = drained && page.declared().isPresent() ? page.declared() : declared;
        return drained ? page.next() : Optional.of(cursor);
      } catch (UncheckedIOException e) {
        throw new FetchException(
            Kind.UNPARSABLE, portal.url(), String.valueOf(e.getCause().getMessage()), e);
      }
    }

    private void take(Found found) {
      listed++;
      switch (found) {
        case RawRecord record -> read(record);
        case Found.Unfetched missing -> lost++;
        case Found.Deleted deleted -> passed++;
        case Found.Skipped skipped -> passed++;
      }
    }

    private void read(RawRecord record) {
      if (records.size() >= most) {
        return;
      }
      records.add(record);
      try {
        datasets.add(harvester.read(portal, record));
      } catch (UnreadableRecordException e) {
        lost++;
      }
    }
  }
}

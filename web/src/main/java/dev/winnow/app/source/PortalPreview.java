package dev.winnow.app.source;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.Fetcher;
import dev.winnow.harvest.Found;
import dev.winnow.harvest.Harvester;
import dev.winnow.harvest.Page;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.Scope;
import dev.winnow.harvest.UnreadableRecordException;
import dev.winnow.store.run.Fault;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The first datasets of a portal, as a harvest would read them.
 *
 * @param datasets in order
 * @param faults what could not be fetched or read
 * @param skipped how many things were no datasets
 * @param declared how many datasets the portal says it has
 */
public record PortalPreview(
    List<Dataset> datasets, List<Fault> faults, int skipped, OptionalLong declared) {

  private static final int MOST_PAGE = 100;

  /**
   * Walks a portal until so many datasets were read, or twice as many things looked at.
   *
   * @param limit from 1
   */
  public static PortalPreview of(Portal portal, Harvester harvester, Fetcher fetcher, int limit) {
    Collected collected = new Collected(portal, harvester, limit);
    Set<Cursor> visited = new HashSet<>();
    Optional<Cursor> next = Optional.of(Cursor.start(Scope.EVERYTHING, Math.min(MOST_PAGE, limit)));
    while (next.isPresent() && !collected.isEnough() && visited.add(next.get())) {
      Cursor cursor = next.get();
      try (Page page = harvester.fetch(portal, cursor, fetcher)) {
        next = collected.page(page);
      } catch (FetchException e) {
        collected.lost(e.kind().code(), cursor, e.getMessage());
        next = Optional.empty();
      } catch (UncheckedIOException e) {
        collected.lost("truncated", cursor, e.getCause().getMessage());
        next = Optional.empty();
      }
    }
    return new PortalPreview(
        collected.datasets, collected.faults, collected.skipped, collected.declared);
  }

  /** What was read so far. */
  private static final class Collected {
    private final Portal portal;
    private final Harvester harvester;
    private final int limit;
    private final List<Dataset> datasets = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private int skipped;
    private OptionalLong declared = OptionalLong.empty();

    Collected(Portal portal, Harvester harvester, int limit) {
      this.portal = portal;
      this.harvester = harvester;
      this.limit = limit;
    }

    boolean isEnough() {
      return datasets.size() >= limit || datasets.size() + faults.size() >= 2 * limit;
    }

    Optional<Cursor> page(Page page) {
      Iterator<Found> all = page.found().iterator();
      while (!isEnough() && all.hasNext()) {
        take(all.next());
      }
      if (isEnough() && all.hasNext()) {
        return Optional.empty();
      }
      declared = page.declared().isPresent() ? page.declared() : declared;
      return page.next();
    }

    private void take(Found found) {
      switch (found) {
        case RawRecord record -> {
          try {
            datasets.add(harvester.read(portal, record));
          } catch (UnreadableRecordException e) {
            faults.add(new Fault(e.kind(), record.sourceId(), e.getMessage()));
          }
        }
        case Found.Unfetched lost ->
            faults.add(new Fault(lost.kind(), lost.sourceId(), lost.message()));
        case Found.Deleted gone -> skipped++;
        case Found.Skipped other -> skipped++;
      }
    }

    void lost(String kind, Cursor cursor, String message) {
      faults.add(new Fault(kind, cursor.token().orElse("position " + cursor.position()), message));
    }
  }
}

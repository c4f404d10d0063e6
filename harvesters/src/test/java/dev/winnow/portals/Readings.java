package dev.winnow.portals;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.Found;
import dev.winnow.harvest.Harvester;
import dev.winnow.harvest.Headers;
import dev.winnow.harvest.Page;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.Response;
import dev.winnow.harvest.Scope;
import dev.winnow.harvest.UnreadableRecordException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What came of reading documents: datasets, and faults by kind.
 *
 * @param datasets as read
 * @param faults how many of each kind
 */
public record Readings(List<Dataset> datasets, Map<String, Long> faults) {

  /** Nothing read yet. */
  public Readings() {
    this(new ArrayList<>(), new TreeMap<>());
  }

  /** How many things the documents listed. */
  public long records() {
    return datasets.size() + faults.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Reads one document with a type of portal. */
  public void add(String type, Cursor cursor, byte[] document) throws FetchException {
    Harvester harvester = Portals.all().get(type);
    Portal portal = Portal.of("corpus", type, URI.create("https://data.example/"));
    Page page =
        harvester.fetch(
            portal,
            cursor,
            request ->
                new Response(
                    request.uri(),
                    200,
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    document,
                    Headers.NONE));
    try (page) {
      for (Iterator<Found> all = page.found().iterator(); all.hasNext(); ) {
        add(harvester, portal, all.next());
      }
    }
  }

  /** The start of a walk whose pages are large. */
  public static Cursor start() {
    return Cursor.start(Scope.EVERYTHING, 10_000);
  }

  private void add(Harvester harvester, Portal portal, Found found) {
    switch (found) {
      case RawRecord record -> {
        try {
          datasets.add(harvester.read(portal, record));
        } catch (UnreadableRecordException e) {
          faults.merge(e.kind(), 1L, Long::sum);
        }
      }
      case Found.Unfetched unfetched -> faults.merge(unfetched.kind(), 1L, Long::sum);
      case Found.Skipped skipped -> faults.merge("skipped", 1L, Long::sum);
      case Found.Deleted deleted -> faults.merge("deleted", 1L, Long::sum);
    }
  }
}

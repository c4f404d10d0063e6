package dev.winnow.portals;

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
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What came of walks: datasets, and everything else by kind.
 *
 * @param datasets as read
 * @param others how many of each kind
 */
record Harvested(List<Dataset> datasets, Map<String, Integer> others) {

  Harvested() {
    this(new ArrayList<>(), new TreeMap<>());
  }

  /** Walks a portal from its first page to its last. */
  void walk(Harvester harvester, Portal portal, Fetcher fetcher) throws FetchException {
    Optional<Cursor> next = Optional.of(Cursor.start(Scope.EVERYTHING, 100_000));
    while (next.isPresent()) {
      try (Page page = harvester.fetch(portal, next.get(), fetcher)) {
        for (Iterator<Found> all = page.found().iterator(); all.hasNext(); ) {
          add(harvester, portal, all.next());
        }
        next = page.next();
      } catch (UncheckedIOException e) {
        others.merge("broken off", 1, Integer::sum);
        return;
      }
    }
  }

  /** How many things were listed. */
  int records() {
    return datasets.size() + others.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The table row of this walk. */
  String row() {
    return "%d records: %d datasets, others %s; licence %d of %d, publisher %d, issued %d, modified %d, frequency %d, contact %d, place %d, period %d, distributions %d, with format %d"
        .formatted(
            records(),
            datasets.size(),
            others,
            count(dataset -> dataset.licence().isUnderstood()),
            count(dataset -> dataset.licence().isStated()),
            count(dataset -> dataset.publisher().isPresent()),
            count(dataset -> dataset.issued().isUnderstood()),
            count(dataset -> dataset.modified().isUnderstood()),
            count(dataset -> dataset.frequency().isUnderstood()),
            count(dataset -> !dataset.contactPoints().isEmpty()),
            count(dataset -> !dataset.spatial().isEmpty()),
            count(dataset -> !dataset.temporal().isEmpty()),
            datasets.stream().mapToInt(dataset -> dataset.distributions().size()).sum(),
            datasets.stream()
                .flatMap(dataset -> dataset.distributions().stream())
                .filter(distribution -> distribution.format().isUnderstood())
                .count());
  }

  private long count(Predicate<Dataset> what) {
    return datasets.stream().filter(what).count();
  }

  private void add(Harvester harvester, Portal portal, Found found) {
    switch (found) {
      case Found.Unfetched lost -> others.merge(lost.kind(), 1, Integer::sum);
      case Found.Deleted gone -> others.merge("deleted", 1, Integer::sum);
      case Found.Skipped skipped -> others.merge("skipped", 1, Integer::sum);
      case RawRecord record -> {
        try {
          datasets.add(harvester.read(portal, record));
        } catch (UnreadableRecordException e) {
          others.merge(e.kind(), 1, Integer::sum);
        }
      }
    }
  }
}

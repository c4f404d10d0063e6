package dev.winnow.portals.datajson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Portal.Removals;
import dev.winnow.harvest.FetchException;
import dev.winnow.portals.Corpus;
import dev.winnow.portals.Readings;
import dev.winnow.store.ChangeKind;
import dev.winnow.store.Store;
import dev.winnow.store.StoreSettings;
import dev.winnow.store.StoredDataset;
import dev.winnow.store.run.Counters;
import dev.winnow.store.run.Entry;
import dev.winnow.store.run.PageCommit;
import dev.winnow.store.run.Raw;
import dev.winnow.store.run.Run;
import dev.winnow.store.run.RunEnd;
import dev.winnow.store.run.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real portal that moved to another host, by which all of its ids changed. */
@Tag("integration")
class MovedPortalTest {

  private static final String HISTORY =
      "dcat-us-arcgis-hub/data.indy.gov/history/01c-02_%s.json.gz";

  @TempDir Path folder;

  @Test
  void aPortalThatChangedItsHostKeepsTheAddressesOfItsDatasets()
      throws IOException, FetchException {
    List<Dataset> before = read("20190524");
    List<Dataset> after = read("20190904");
    try (Store store = Store.open(StoreSettings.in(folder))) {
      harvest(store, Instant.parse("2019-05-24T03:00:00Z"), before);
      Run run = harvest(store, Instant.parse("2019-09-04T03:00:00Z"), after);

      List<DatasetId> kept =
          before.stream()
              .map(Dataset::id)
              .filter(id -> isMoved(store.datasets().find(id).orElseThrow()))
              .toList();
      assertTrue(kept.size() >= 485, kept.size() + " of " + before.size() + " were carried over");
      assertEquals(501 - kept.size(), run.counters().added(), run.reason());
      assertEquals(
          501L + before.size() - kept.size(), store.datasets().counts().get("corpus").longValue());
      assertEquals(
          List.of(ChangeKind.MOVED, ChangeKind.ADDED),
          store.datasets().history(kept.getFirst()).stream().map(one -> one.kind()).toList());
      Run again = harvest(store, Instant.parse("2019-09-05T03:00:00Z"), after);
      assertEquals(501, again.counters().unchanged());
    }
  }

  private static boolean isMoved(StoredDataset stored) {
    return stored.dataset().sourceId().startsWith("http://data.indy.gov/");
  }

  private static List<Dataset> read(String day) throws IOException, FetchException {
    Readings readings = new Readings();
    readings.add("datajson", Readings.start(), Corpus.read(Corpus.get(HISTORY.formatted(day))));
    return readings.datasets();
  }

  private static Run harvest(Store store, Instant at, List<Dataset> datasets) {
    Run run = store.runs().start("corpus", at).orElseThrow();
    List<Entry> entries =
        datasets.stream()
            .map(
                dataset ->
                    new Entry(
                        dataset,
                        new Raw("json", dataset.sourceId(), new byte[] {1}, new byte[0]),
                        List.of()))
            .toList();
    store
        .runs()
        .keep(
            new PageCommit(
                run.id(),
                at,
                entries,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "end",
                OptionalLong.empty(),
                Counters.ZERO,
                ""));
    return store.runs().end(new RunEnd(run.id(), at, Verdict.COMPLETE, "", Removals.DEFAULT));
  }
}

package dev.winnow.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.score.FreshnessStage;
import dev.winnow.index.SearchResult.Count;
import dev.winnow.store.ChangeKind;
import dev.winnow.store.Rescored;
import dev.winnow.store.Store;
import dev.winnow.store.StoreSettings;
import dev.winnow.store.run.Counters;
import dev.winnow.store.run.Entry;
import dev.winnow.store.run.PageCommit;
import dev.winnow.store.run.Raw;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index beside a real store. */
class StoreFollowTest {

  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  @TempDir Path folder;

  @Test
  void followsARealStore() {
    try (Store store = Store.open(StoreSettings.in(folder));
        SearchIndex index = SearchIndex.open(folder.resolve("index"), store, List.of())) {
      long run = store.runs().start("anna", NOW).orElseThrow().id();
      store.runs().keep(page(run, dataset("lakes", "Lakes"), dataset("roads", "Roads")));
      assertEquals(store.changes().last(), index.follow());
      assertEquals(List.of("lakes"), Ask.ids(index, "lake"));
      assertEquals(List.of("lakes", "roads"), sorted(Ask.ids(index, "vallby")));
      Dataset lakes = dataset("lakes", "Lakes");
      store
          .datasets()
          .rescore(
              List.of(new Rescored(lakes.id(), Scores.all(90, FreshnessStage.DELINQUENT))),
              ChangeKind.TIME,
              NOW.plusSeconds(60));
      assertEquals(store.changes().last(), index.follow());
      assertEquals(
          List.of(new Count("delinquent", 1), new Count("overdue", 1), new Count("unknown", 1)),
          index.search(SearchQuery.of("")).facets().get(Facet.FRESHNESS));
    }
  }

  private static List<String> sorted(List<String> keys) {
    return keys.stream().sorted().toList();
  }

  private static PageCommit page(long run, Dataset... datasets) {
    List<Entry> entries = new ArrayList<>();
    for (Dataset dataset : datasets) {
      Raw raw = new Raw("ckan-json", "00" + entries.size(), new byte[] {1}, new byte[0]);
      entries.add(new Entry(dataset, raw, List.of()));
    }
    return new PageCommit(
        run,
        NOW,
        entries,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "",
        OptionalLong.empty(),
        Counters.ZERO,
        "");
  }

  private static Dataset dataset(String key, String title) {
    return Ledger.dataset("anna/" + key)
        .title(Texts.of("en", title))
        .publisher(Optional.of(Agent.named("Vallby kommun")))
        .build();
  }
}

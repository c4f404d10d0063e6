package dev.winnow.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DistributionBuilder;
import dev.winnow.catalogue.LicenceReading;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.kind.SpectrumReading;
import dev.winnow.catalogue.score.FreshnessStage;
import dev.winnow.catalogue.vocabulary.AccessRights;
import dev.winnow.catalogue.vocabulary.Licence;
import dev.winnow.catalogue.vocabulary.Licences;
import dev.winnow.catalogue.vocabulary.Stated;
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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index beside a real store. */
class StoreFollowTest {

  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  private static final Stated<AccessRights> RESTRICTED =
      Stated.understood("RESTRICTED", AccessRights.RESTRICTED, "by its code");

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

  /** Where the licence of the dataset alone, of its files or of its rights would say otherwise. */
  @Test
  void countsOpennessOfAnOrganisationAsASearchDoes() {
    Dataset[] cases = {
      licensed("disagreeing-closed", "CC0-1.0", "CC-BY-NC-4.0").build(),
      licensed("disagreeing-open", "CC0-1.0", "CC-BY-4.0").build(),
      licensed("files-disagree", "", "CC-BY-4.0", "CC-BY-NC-4.0").build(),
      licensed("one-place-disagrees", "CC0-1.0 | CC-BY-NC-4.0").build(),
      licensed("one-file-unclear", "CC-BY-4.0", "ask the clerk").build(),
      licensed("by-rights", "").rights(Texts.of("en", "CC BY 4.0")).build(),
      licensed("restricted", "CC-BY-4.0").accessRights(RESTRICTED).build()
    };
    assertEquals(
        """
        disagreeing-closed unknown unknown
        disagreeing-open open open
        files-disagree unknown unknown
        one-place-disagrees unknown unknown
        one-file-unclear unknown unknown
        by-rights open open
        restricted open shared
        """,
        Arrays.stream(cases).map(StoreFollowTest::standing).collect(Collectors.joining()));
    try (Store store = Store.open(StoreSettings.in(folder));
        SearchIndex index = SearchIndex.open(folder.resolve("index"), store, List.of())) {
      long run = store.runs().start("anna", NOW).orElseThrow().id();
      store.runs().keep(page(run, cases));
      index.follow();
      Map<String, Long> found = new HashMap<>();
      for (Count count : index.search(SearchQuery.of("")).facets().get(Facet.OPENNESS)) {
        found.put(count.value(), count.count());
      }
      assertEquals(Map.of("open", 3L, "unknown", 4L), found);
      assertEquals(found, store.organisations().list().getFirst().openness());
    }
  }

  private static String standing(Dataset dataset) {
    return "%s %s %s%n"
        .formatted(
            dataset.id().key(),
            LicenceReading.of(dataset).openness().code(),
            SpectrumReading.of(dataset).spectrum().code());
  }

  private static DatasetBuilder licensed(String key, String own, String... files) {
    return dataset(key, "Lakes").toBuilder()
        .licence(said(own))
        .distributions(
            Arrays.stream(files)
                .map(one -> new DistributionBuilder().licence(said(one)).build())
                .toList());
  }

  private static Stated<Licence> said(String statements) {
    return Licences.resolve(List.of(statements.split(" \\| ")));
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

package dev.winnow.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.score.FreshnessStage;
import dev.winnow.index.SearchQuery.Grouping;
import dev.winnow.index.SearchQuery.Sort;
import dev.winnow.index.SearchResult.Count;
import dev.winnow.index.SearchResult.Hit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of a dataset as one result. */
class GroupingTest {

  @TempDir Path folder;
  private final Ledger ledger = new Ledger();
  private final Map<DatasetId, Long> clusters = new HashMap<>();

  @Test
  void aDatasetWithCopiesIsOneResultTheBestOfThem() {
    put("anna/lakes", "Lakes", 40);
    put("bert/lakes", "Lakes", 80);
    put("anna/roads", "Roads", 60);
    join(7, "anna/lakes", "bert/lakes");
    try (SearchIndex index = open()) {
      SearchResult result = index.search(SearchQuery.of(""), Grouping.COPIES);
      assertEquals(List.of("bert/lakes", "anna/roads"), ids(result));
      assertEquals(2, result.total());
      assertEquals(3, result.records());
      SearchResult records = index.search(SearchQuery.of(""));
      assertEquals(List.of("bert/lakes", "anna/roads", "anna/lakes"), ids(records));
      assertEquals(3, records.total());
      assertEquals(3, records.records());
    }
  }

  @Test
  void aPortalFilterPicksThatPortalsCopy() {
    put("anna/lakes", "Lakes", 40);
    put("bert/lakes", "Lakes", 80);
    join(7, "anna/lakes", "bert/lakes");
    try (SearchIndex index = open()) {
      SearchResult result =
          index.search(
              Ask.filtered("lakes", Map.of(Facet.PORTAL, Set.of("anna"))), Grouping.COPIES);
      assertEquals(List.of("anna/lakes"), ids(result));
      assertEquals(1, result.total());
      assertEquals(1, result.records());
    }
  }

  @Test
  void facetsCountRecords() {
    put("anna/lakes", "Lakes", 40);
    put("bert/lakes", "Lakes", 80);
    join(7, "anna/lakes", "bert/lakes");
    try (SearchIndex index = open()) {
      assertEquals(
          List.of(new Count("anna", 1), new Count("bert", 1)),
          index.search(SearchQuery.of("lakes"), Grouping.COPIES).facets().get(Facet.PORTAL));
    }
  }

  @Test
  void whenManyOfTheBestAreCopiesThePageIsStillFull() {
    for (int i = 0; i < 90; i++) {
      put("p" + i + "/lakes", "Lakes", 90);
      join(7, "p" + i + "/lakes");
    }
    for (int i = 0; i < 30; i++) {
      put("anna/roads" + i, "Roads", 50);
    }
    try (SearchIndex index = open()) {
      SearchResult result = index.search(SearchQuery.of(""), Grouping.COPIES);
      assertEquals(31, result.total());
      assertEquals(120, result.records());
      assertEquals(20, result.hits().size());
      assertEquals("p0/lakes", result.hits().getFirst().id().toString());
      assertEquals(
          11, index.search(Ask.sorted("", Sort.RELEVANCE, 2, 20), Grouping.COPIES).hits().size());
    }
  }

  @Test
  void everyOrderAndPageIsThatOfTheRecordsWithLaterCopiesLeftOut() {
    Random random = new Random(11);
    for (int i = 0; i < 150; i++) {
      String id = "p" + random.nextInt(6) + "/d" + random.nextInt(60);
      put(id, random.nextBoolean() ? "Lakes " + i : "Roads " + i, random.nextInt(100));
      join(random.nextInt(4) == 0 ? 0 : random.nextInt(1, 12), id);
    }
    try (SearchIndex index = open()) {
      check(index);
      index.rebuild();
      check(index);
    }
  }

  private void check(SearchIndex index) {
    for (String text : List.of("", "lakes", "-roads")) {
      for (Sort sort : Sort.values()) {
        List<String> expected =
            withoutLaterCopies(
                ids(index.search(Ask.sorted(text, sort, 1, 100))),
                ids(index.search(Ask.sorted(text, sort, 2, 100))));
        List<String> found = new ArrayList<>();
        for (int page = 1; page <= 1 + expected.size() / 7; page++) {
          SearchResult result = index.search(Ask.sorted(text, sort, page, 7), Grouping.COPIES);
          assertEquals(expected.size(), result.total(), text + " " + sort);
          found.addAll(ids(result));
        }
        assertEquals(expected, found, text + " " + sort);
      }
    }
  }

  private List<String> withoutLaterCopies(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    Set<Long> met = new HashSet<>();
    return all.stream()
        .filter(
            id -> Optional.ofNullable(clusters.get(DatasetId.parse(id))).map(met::add).orElse(true))
        .toList();
  }

  private void put(String id, String title, double points) {
    ledger.put(
        Ledger.dataset(id).title(Texts.of("en", title)).build(),
        Optional.empty(),
        Scores.all(points, FreshnessStage.FRESH));
  }

  private void join(long cluster, String... ids) {
    for (String id : ids) {
      ledger.join(cluster, DatasetId.parse(id));
      clusters.put(DatasetId.parse(id), cluster);
      clusters.values().remove(0L);
    }
  }

  private SearchIndex open() {
    SearchIndex index = SearchIndex.open(folder.resolve("index"), ledger, List.of());
    index.follow();
    return index;
  }

  private static List<String> ids(SearchResult result) {
    return result.hits().stream().map(Hit::id).map(DatasetId::toString).toList();
  }
}

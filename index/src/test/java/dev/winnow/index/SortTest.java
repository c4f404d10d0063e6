package dev.winnow.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.score.FreshnessStage;
import dev.winnow.catalogue.vocabulary.Moment;
import dev.winnow.catalogue.vocabulary.Stated;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Orders of results, and pages of them. */
class SortTest {

  @TempDir Path folder;
  private SearchIndex index;

  @BeforeEach
  void harvest() {
    Ledger ledger = new Ledger();
    put(ledger, "e", "zebra lake", "2020-01-01", new double[] {10, 90, 50});
    put(ledger, "d", "Éclair lake", "2022-01-01", new double[] {30, 70, 50});
    put(ledger, "c", "eclipse lake", "2021-01-01", new double[] {20, 80, 60});
    put(ledger, "b", "Zebra lake", "2020-01-01", new double[] {10, 90, 40});
    ledger.put(Ledger.dataset("anna/a").title(Texts.of("en", "lake")).build());
    index = SearchIndex.open(folder, ledger, List.of());
    index.follow();
  }

  @AfterEach
  void close() {
    index.close();
  }

  @ParameterizedTest
  @CsvSource({
    "MODIFIED, d c b e a",
    "QUALITY, d c b e a",
    "LICENCE, b e c d a",
    "FRESHNESS, c d e b a",
    "TITLE, d c a e b",
  })
  void sortsWithTiesById(SearchQuery.Sort sort, String keys) {
    assertEquals(List.of(keys.split(" ")), Ask.ids(index.search(Ask.sorted("", sort, 1, 20))));
    assertEquals(List.of(keys.split(" ")), Ask.ids(index.search(Ask.sorted("lake", sort, 1, 20))));
  }

  @Test
  void takesTheOverallScoreForRelevanceWithoutText() {
    assertEquals(
        List.of("c", "d", "e", "b", "a"),
        Ask.ids(index.search(Ask.sorted("", SearchQuery.Sort.RELEVANCE, 1, 20))));
  }

  @Test
  void cutsPagesAndIsEmptyPastTheEnd() {
    List<String> keys = new ArrayList<>();
    for (int page = 1; page <= 3; page++) {
      SearchResult result = index.search(Ask.sorted("", SearchQuery.Sort.TITLE, page, 2));
      assertEquals(5, result.total());
      keys.addAll(Ask.ids(result));
    }
    assertEquals(List.of("d", "c", "a", "e", "b"), keys);
    SearchResult past = index.search(Ask.sorted("", SearchQuery.Sort.TITLE, 4, 2));
    assertEquals(List.of(), past.hits());
    assertEquals(5, past.total());
    int last = Integer.MAX_VALUE;
    assertEquals(
        List.of(), index.search(Ask.sorted("lake", SearchQuery.Sort.TITLE, last, 100)).hits());
  }

  private static void put(
      Ledger ledger, String key, String title, String modified, double[] points) {
    ledger.put(
        Ledger.dataset("anna/" + key)
            .title(Texts.of("en", title))
            .modified(
                Stated.understood(modified, Moment.of(LocalDate.parse(modified)), "as it stands"))
            .build(),
        Optional.empty(),
        Scores.of(points[0], points[1], points[2], FreshnessStage.FRESH));
  }
}

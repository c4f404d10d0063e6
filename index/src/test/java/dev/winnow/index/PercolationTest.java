package dev.winnow.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.DistributionBuilder;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.vocabulary.FileFormats;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.index.SearchResult.Hit;
import dev.winnow.index.percolate.SavedSearches;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A saved search matches exactly what the search itself would find. */
class PercolationTest {

  private static final List<String> WORDS =
      List.of(
          "vatten",
          "vattenkvalitet",
          "grundvatten",
          "luft",
          "luftkvalitet",
          "sensor",
          "sensorer",
          "träd",
          "trädinventering",
          "badplatser",
          "och",
          "i",
          "water",
          "quality",
          "bathing",
          "sites",
          "trees",
          "running",
          "run",
          "the",
          "of",
          "Wasser",
          "Grundwasserstand",
          "Bäume",
          "2024",
          "GTFS",
          "bus-stop",
          "stops",
          "eau",
          "qualité",
          "données",
          "hållplatser");
  private static final List<String> LANGUAGES = List.of("sv", "en", "de", "fr", "");
  private static final List<String> FORMATS = List.of("CSV", "JSON", "PDF", "XLSX");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void matchesExactlyWhatTheSearchFinds(long seed) {
    Random random = new Random(seed);
    Ledger ledger = new Ledger();
    for (int i = 0; i < 80; i++) {
      ledger.put(dataset(random, i));
    }
    Map<String, SearchQuery> searches = new TreeMap<>();
    for (int i = 0; i < 150; i++) {
      searches.put("s" + i, question(random));
    }
    try (SearchIndex index = SearchIndex.open(folder, ledger, List.of())) {
      index.follow();
      SavedSearches saved = new SavedSearches(index);
      searches.forEach((id, search) -> saved.put(id, () -> search));

      Map<String, Set<DatasetId>> percolated = new HashMap<>();
      List<DatasetId> ids = new ArrayList<>(ledger.ids());
      for (int from = 0; from < ids.size(); from += 11) {
        List<DatasetId> batch = ids.subList(from, Math.min(ids.size(), from + 11));
        saved
            .match(ledger.load(batch).values())
            .forEach(
                (id, found) ->
                    found.forEach(
                        search ->
                            percolated.computeIfAbsent(search, key -> new HashSet<>()).add(id)));
      }

      searches.forEach(
          (id, search) ->
              assertEquals(
                  new TreeSet<>(searched(index, search)),
                  new TreeSet<>(percolated.getOrDefault(id, Set.of())),
                  () -> "seed " + seed + ", search " + search));
      assertTrue(percolated.size() > 75, "most searches find something, else this proves little");
    }
  }

  @Test
  void aSearchThatIsForgottenMatchesNothing() {
    Ledger ledger = new Ledger();
    ledger.put(Ledger.dataset("a/1").title(Texts.of("Trees")).build());
    try (SearchIndex index = SearchIndex.open(folder, ledger, List.of())) {
      index.follow();
      SavedSearches saved = new SavedSearches(index);
      saved.put("one", () -> SearchQuery.of("trees"));
      saved.put("other", () -> SearchQuery.of("trees"));
      saved.remove("one");

      assertEquals(
          Map.of(new DatasetId("a", "1"), Set.of("other")),
          saved.match(ledger.load(ledger.ids()).values()));
    }
  }

  /** A language that came after a search was saved is searched in, too. */
  @Test
  void aSearchLearnsTheWordsOfLanguagesThatComeLater() {
    Ledger ledger = new Ledger();
    ledger.put(dataset("a/1", "sv", "Hållplatser"));
    try (SearchIndex index = SearchIndex.open(folder, ledger, List.of())) {
      index.follow();
      SavedSearches saved = new SavedSearches(index);
      saved.put("runs", () -> SearchQuery.of("running"));
      ledger.put(dataset("a/2", "en", "Runs in the park"));
      index.follow();

      assertEquals(
          Map.of(new DatasetId("a", "2"), Set.of("runs")),
          saved.match(ledger.load(List.of(new DatasetId("a", "2"))).values()));
    }
  }

  private static Set<DatasetId> searched(SearchIndex index, SearchQuery search) {
    Set<DatasetId> found = new HashSet<>();
    for (int page = 1; page <= 2; page++) {
      SearchQuery asked =
          new SearchQuery(
              search.text(),
              search.filters(),
              search.since(),
              search.fromYear(),
              search.toYear(),
              search.sort(),
              page,
              100,
              List.of());
      index.search(asked).hits().stream().map(Hit::id).forEach(found::add);
    }
    return found;
  }

  private static Dataset dataset(String id, String language, String title) {
    return Ledger.dataset(id).title(new Texts(List.of(new Text(language, title)))).build();
  }

  private static Dataset dataset(Random random, int number) {
    String language = any(random, LANGUAGES);
    return Ledger.dataset(any(random, List.of("a", "b", "c")) + "/" + number)
        .title(new Texts(List.of(new Text(language, words(random, 1 + random.nextInt(4))))))
        .description(new Texts(List.of(new Text(language, words(random, random.nextInt(9))))))
        .keywords(List.of(new Text(language, words(random, 1))))
        .distributions(
            List.of(
                new DistributionBuilder()
                    .format(
                        Stated.understood(
                            "it", FileFormats.get(any(random, FORMATS)), "by its code"))
                    .build()))
        .build();
  }

  private static SearchQuery question(Random random) {
    Map<Facet, Set<String>> filters = new HashMap<>();
    if (random.nextInt(3) == 0) {
      filters.put(Facet.FORMAT, Set.of(any(random, List.of("csv", "json", "pdf", "tiff"))));
    }
    if (random.nextInt(4) == 0) {
      filters.put(Facet.PORTAL, Set.of("a", "b"));
    }
    return new SearchQuery(
        text(random),
        filters,
        random.nextInt(20) == 0 ? Optional.of(Instant.EPOCH) : Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        SearchQuery.Sort.RELEVANCE,
        1,
        20,
        List.of());
  }

  private static String text(Random random) {
    return switch (random.nextInt(9)) {
      case 0 -> "";
      case 1 -> "\"" + words(random, 2) + "\"";
      case 2 -> words(random, 2) + " -" + any(random, WORDS);
      case 3 -> any(random, WORDS).substring(0, 1) + "*";
      case 4 -> any(random, List.of("a/7", "b/11", "the", "och i", "?!", "*", "vatten*"));
      default -> words(random, 1 + random.nextInt(3));
    };
  }

  private static String words(Random random, int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(any(random, WORDS));
    }
    return String.join(" ", words);
  }

  private static <T> T any(Random random, List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}

package dev.winnow.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.score.FreshnessStage;
import dev.winnow.index.SearchResult.Hit;
import dev.winnow.index.SearchResult.Reason;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes first, and why. */
class RankingTest {

  @TempDir Path folder;
  private final Ledger ledger = new Ledger();
  private final List<SearchIndex> opened = new ArrayList<>();

  @Test
  void putsTheExactTitleFirst() {
    ledger.put(dataset("long", "Bicycle counters and more bicycle counters", "Bicycle counters."));
    ledger.put(dataset("exact", "Bicycle counters", ""));
    ledger.put(dataset("words", "Counters at every bicycle path", "Bicycle, bicycle, counters"));
    assertEquals("exact", find("bicycle counters").getFirst());
    assertEquals("exact", find("Bicycle  Counters!").getFirst());
  }

  @Test
  void putsWordsThatStandTogetherFirst() {
    ledger.put(dataset("apart", "Quality of the water and the air", "no more"));
    ledger.put(dataset("together", "Water, soil and air quality", "no more"));
    assertEquals(List.of("together", "apart"), find("air quality"));
  }

  @Test
  void putsMoreMatchingWordsFirst() {
    ledger.put(dataset("one", "Nitrogen nitrogen nitrogen", "nitrogen nitrogen"));
    ledger.put(dataset("two", "A map of lakes", "Depths in lakes, and some nitrogen in summer"));
    ledger.put(dataset("none", "Roads", "Surfaces of roads"));
    assertEquals(List.of("two", "one"), find("nitrogen lakes"));
  }

  @Test
  void putsTheFormThatWasTypedFirst() {
    ledger.put(dataset("stem", "Connected roads", ""));
    ledger.put(dataset("typed", "Connection roads", ""));
    assertEquals(List.of("typed", "stem"), find("connection"));
  }

  @Test
  void putsTitlesBeforeDescriptions() {
    ledger.put(dataset("description", "Maps of the town", "Shows every playground there is"));
    ledger.put(dataset("title", "Playground maps", "Shows every place there is"));
    assertEquals(List.of("title", "description"), find("playground"));
  }

  @Test
  void movesByATenthAtMostForQuality() {
    ledger.put(
        dataset("bad", "Trees", ""), Optional.empty(), Scores.all(0, FreshnessStage.DELINQUENT));
    ledger.put(
        dataset("good", "Trees", ""), Optional.empty(), Scores.all(100, FreshnessStage.FRESH));
    ledger.put(dataset("unknown", "Trees", ""));
    List<Hit> hits = open().search(SearchQuery.of("trees")).hits();
    assertEquals(
        List.of("good", "unknown", "bad"), hits.stream().map(hit -> hit.id().key()).toList());
    assertEquals(1.1, hits.get(0).score() / hits.get(2).score(), 1e-6);
    assertEquals(1.05, hits.get(1).score() / hits.get(2).score(), 1e-6);
  }

  @Test
  void saysWhyAndAddsUp() {
    Dataset dataset =
        Ledger.dataset("anna/air")
            .title(Texts.of("en", "Air quality in Vallby"))
            .description(Texts.of("en", "Hourly air samples, and the quality of each."))
            .keywords(List.of(new Text("en", "air")))
            .build();
    ledger.put(dataset, Optional.empty(), Scores.all(80, FreshnessStage.FRESH));
    ledger.put(dataset("other", "Quality of roads", ""));
    List<Hit> hits = open().search(SearchQuery.of("air quality \"quality in Vallby\"")).hits();
    assertEquals(1, hits.size());
    Hit hit = hits.getFirst();
    assertEquals(hit.score(), hit.why().stream().mapToDouble(Reason::points).sum(), 1e-9);
    List<String> fields = hit.why().stream().map(Reason::field).distinct().sorted().toList();
    assertEquals(
        List.of("all words", "blend", "description", "keywords", "phrase", "title"), fields);
    Reason blend = hit.why().getLast();
    assertEquals("blend", blend.field());
    assertEquals(0.08, blend.points() / (hit.score() - blend.points()), 1e-6);
  }

  @Test
  void explainsTheScoreThatRanked() {
    for (int i = 0; i < 50; i++) {
      String rest = "lake ".repeat(i % 7) + "depth ".repeat(i % 5) + " number" + i;
      ledger.put(
          dataset("d" + i, i % 3 == 0 ? "Lake depths " + i : "Survey " + i, rest),
          Optional.empty(),
          Scores.all(i * 2, FreshnessStage.FRESH));
    }
    List<Hit> hits =
        open().search(Ask.sorted("lake depth survey", SearchQuery.Sort.RELEVANCE, 1, 100)).hits();
    assertTrue(hits.size() > 40);
    for (int i = 1; i < hits.size(); i++) {
      assertTrue(
          hits.get(i - 1).score() >= hits.get(i).score() - 1e-5,
          "out of order at " + i + ": " + hits.get(i - 1) + " before " + hits.get(i));
      assertFalse(hits.get(i).why().isEmpty());
    }
  }

  @Test
  void findsSimilarDatasets() {
    ledger.put(dataset("bikes", "Bicycle counters in the harbour", ""));
    ledger.put(dataset("more", "Bicycle counters in the forest", ""));
    ledger.put(dataset("roads", "Road surfaces", ""));
    ledger.put(dataset("harbour", "Boats in the harbour", ""));
    SearchIndex index = open();
    Dataset bikes = dataset("bikes", "", "");
    assertEquals("more", index.similar(bikes.id(), 5).getFirst().key());
    assertTrue(index.similar(bikes.id(), 5).stream().noneMatch(bikes.id()::equals));
    assertEquals(List.of(), index.similar(dataset("gone", "", "").id(), 5));
  }

  private List<String> find(String text) {
    return Ask.ids(open(), text);
  }

  private SearchIndex open() {
    SearchIndex index = SearchIndex.open(folder.resolve("" + opened.size()), ledger, List.of());
    index.follow();
    opened.add(index);
    return index;
  }

  @AfterEach
  void close() {
    opened.forEach(SearchIndex::close);
  }

  private static Dataset dataset(String key, String title, String description) {
    return Ledger.dataset("anna/" + key)
        .title(Texts.of("en", title))
        .description(Texts.of("en", description))
        .build();
  }
}

package dev.winnow.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.score.FreshnessStage;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the index follows changes, and what becomes of its files. */
class FollowTest {

  @TempDir Path folder;
  private final Ledger ledger = new Ledger();

  @Test
  void followsAdditionsChangesAndRemovals() {
    try (SearchIndex index = open()) {
      assertEquals(0, index.follow());
      ledger.put(titled("a", "Trees"));
      ledger.put(titled("b", "Trees and lakes"));
      assertEquals(List.of(), Ask.ids(index, "trees"));
      assertEquals(2, index.follow());
      assertEquals(List.of("a", "b"), Ask.ids(index, "trees"));
      ledger.put(titled("a", "Roads"));
      ledger.remove(DatasetId.parse("anna/b"));
      assertEquals(4, index.follow());
      assertEquals(List.of(), Ask.ids(index, "trees"));
      assertEquals(List.of("a"), Ask.ids(index, "roads"));
      assertEquals(1, index.search(SearchQuery.of("")).total());
      assertEquals(4, index.number());
    }
  }

  @Test
  void goesOnWhereItStopped() {
    ledger.put(titled("a", "Trees"));
    try (SearchIndex index = open()) {
      index.follow();
    }
    ledger.put(titled("b", "Trees"));
    try (SearchIndex index = open()) {
      assertEquals(1, index.number());
      assertEquals(List.of("a"), Ask.ids(index, "trees"));
      assertEquals(2, index.follow());
      assertEquals(List.of("a", "b"), Ask.ids(index, "trees"));
    }
  }

  @Test
  void answersTheSameWhetherFollowedStepByStepOrMadeAnew() {
    Random random = new Random(7);
    try (SearchIndex steps = open()) {
      for (int i = 0; i < 400; i++) {
        change(random);
        if (random.nextInt(20) == 0) {
          steps.follow();
        }
      }
      steps.follow();
      try (SearchIndex anew = SearchIndex.open(folder.resolve("anew"), ledger, List.of())) {
        anew.follow();
        assertEquals(answers(anew), answers(steps), "seed 7");
      }
      List<SearchResult> before = answers(steps);
      steps.rebuild();
      assertEquals(before, answers(steps), "seed 7");
    }
  }

  @Test
  void followsInManyThreadsAtOnce() {
    for (int i = 0; i < 2_500; i++) {
      ledger.put(titled("d" + i, "Trees " + i));
    }
    try (SearchIndex index = open()) {
      List<CompletableFuture<Long>> walks = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        walks.add(CompletableFuture.supplyAsync(index::follow));
      }
      walks.forEach(walk -> assertEquals(2_500, walk.join()));
      assertEquals(2_500, index.search(SearchQuery.of("trees")).total());
    }
  }

  @Test
  void isMadeAnewWhenItsFilesAreDamaged() throws IOException {
    ledger.put(titled("a", "Trees"));
    try (SearchIndex index = open()) {
      index.follow();
    }
    try (Stream<Path> files = Files.list(folder.resolve("index"))) {
      for (Path file : files.filter(path -> !path.endsWith("write.lock")).toList()) {
        Files.write(file, "no index".getBytes(StandardCharsets.UTF_8));
      }
    }
    try (SearchIndex index = open()) {
      assertEquals(0, index.number());
      index.follow();
      assertEquals(List.of("a"), Ask.ids(index, "trees"));
    }
  }

  @Test
  void isMadeAnewWhenTheStoreIsAnotherOne() {
    ledger.put(titled("a", "Trees"));
    ledger.put(titled("b", "Trees"));
    try (SearchIndex index = open()) {
      index.follow();
    }
    Ledger other = new Ledger();
    other.put(titled("c", "Trees"));
    try (SearchIndex index = SearchIndex.open(folder.resolve("index"), other, List.of())) {
      index.follow();
      assertEquals(List.of("c"), Ask.ids(index, "trees"));
    }
  }

  @Test
  void isMadeAnewWhenAPortalIsDescribedAnew() {
    ledger.put(titled("a", "Trees"));
    try (SearchIndex index = SearchIndex.open(folder.resolve("index"), ledger, List.of())) {
      index.follow();
    }
    Portal finnish = inFinland();
    try (SearchIndex index = SearchIndex.open(folder.resolve("index"), ledger, List.of(finnish))) {
      index.follow();
      assertEquals(
          List.of(new SearchResult.Count("FI", 1)),
          index.search(SearchQuery.of("")).facets().get(Facet.COUNTRY));
    }
  }

  @Test
  void onlyReadsBesideAProcessThatWrites() {
    ledger.put(titled("a", "Trees"));
    try (SearchIndex writer = open()) {
      writer.follow();
      try (SearchIndex reader = open()) {
        ledger.put(titled("b", "Trees"));
        assertEquals(1, reader.follow());
        writer.follow();
        assertEquals(2, reader.follow());
        assertEquals(List.of("a", "b"), Ask.ids(reader, "trees"));
        assertThrows(IllegalStateException.class, reader::rebuild);
      }
    }
  }

  private void change(Random random) {
    String key = "d" + random.nextInt(60);
    DatasetId id = DatasetId.parse("anna/" + key);
    if (random.nextInt(5) == 0 && !ledger.load(List.of(id)).isEmpty()) {
      ledger.remove(id);
      return;
    }
    String[] words = {"lake", "depth", "air", "quality", "luftkvalitet", "sensorer", "roads", "大気"};
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      text.append(words[random.nextInt(words.length)]).append(' ');
    }
    Dataset dataset =
        Ledger.dataset("anna/" + key)
            .title(Texts.of(random.nextBoolean() ? "sv" : "en", text.substring(0, 12).strip()))
            .description(Texts.of(text.toString()))
            .keywords(List.of(Text.of(words[random.nextInt(words.length)])))
            .build();
    FreshnessStage stage = FreshnessStage.values()[random.nextInt(6)];
    ledger.put(dataset, Optional.empty(), Scores.all(random.nextInt(101), stage));
  }

  private static List<SearchResult> answers(SearchIndex index) {
    List<SearchResult> answers = new ArrayList<>();
    for (String text :
        List.of("", "lake", "air quality", "luftkvalitet sensor", "大気", "\"air qu\"")) {
      for (SearchQuery.Sort sort : SearchQuery.Sort.values()) {
        answers.add(index.search(Ask.sorted(text, sort, 1, 50)));
      }
      answers.add(
          index.search(Ask.filtered(text, Map.of(Facet.FRESHNESS, Set.of("overdue", "due")))));
    }
    return answers;
  }

  private SearchIndex open() {
    return SearchIndex.open(folder.resolve("index"), ledger, List.of());
  }

  private static Dataset titled(String key, String title) {
    return Ledger.dataset("anna/" + key).title(Texts.of("en", title)).build();
  }

  private static Portal inFinland() {
    Portal plain = Portal.of("anna", "ckan", URI.create("https://anna.example/"));
    return plain.toBuilder().country("FI").build();
  }
}

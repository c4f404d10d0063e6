package dev.winnow.store;

import static dev.winnow.store.Samples.DAY_1;
import static dev.winnow.store.Samples.DAY_2;
import static dev.winnow.store.Samples.DAY_3;
import static dev.winnow.store.Samples.DAY_4;
import static dev.winnow.store.Samples.id;
import static dev.winnow.store.Samples.raw;
import static dev.winnow.store.Samples.score;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.score.Score;
import dev.winnow.store.remap.Remap;
import dev.winnow.store.run.Entry;
import dev.winnow.store.run.Run;
import dev.winnow.store.run.Verdict;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A portal that gives its datasets new ids: their addresses here stay. */
@ParameterizedClass
@EnumSource
class RemapTest {

  private static final Score OLD_SCORE = score(50, DAY_1, Optional.empty());
  private static final Score NEW_SCORE = score(60, DAY_2, Optional.empty());

  @TempDir static Path folder;
  static Shared shared;

  @Parameter Engine engine;
  Fixture it;
  Store store;

  @BeforeParameterizedClassInvocation
  static void openOnce(Engine engine) {
    shared = Shared.open(engine, folder);
  }

  @AfterParameterizedClassInvocation
  static void closeOnce() {
    shared.close();
  }

  @BeforeEach
  void open() {
    store = shared.wiped();
    it = new Fixture(store);
  }

  /** A dataset at a host, as a portal says it that uses addresses as ids. */
  private static Entry at(String host, int number, String title, Score... scores) {
    String source = "https://" + host + "/datasets/number-" + number;
    return new Entry(
        new DatasetBuilder(DatasetId.firstSeen("vallby", source), source)
            .title(Texts.of(title))
            .source(Optional.of(URI.create(source)))
            .build(),
        raw(host + number),
        List.of(scores));
  }

  private static List<Entry> all(String host, int count, Score... scores) {
    return IntStream.range(0, count)
        .mapToObj(number -> at(host, number, "Title " + number, scores))
        .toList();
  }

  private Run complete(Instant at, List<Entry> entries) {
    Run run = it.start("vallby", at);
    it.keep(it.page(run).entries(entries));
    return it.end(run, Verdict.COMPLETE);
  }

  private static DatasetId key(String host, int number) {
    return at(host, number, "").dataset().id();
  }

  @Test
  void aPortalThatMovesToAnotherHostKeepsAddressesHistoryAndScores() {
    complete(DAY_1, all("old.example", 20, OLD_SCORE));
    Run run = complete(DAY_2, all("new.example", 20, NEW_SCORE));

    assertEquals(Map.of("vallby", 20L), store.datasets().counts());
    assertEquals(Fixture.counters(20, 0, 20, 0, 0, 0, 0, 0, 0, 0), run.counters());
    assertEquals(
        "20 datasets have a new id at their portal and keep their addresses here", run.reason());
    DatasetId kept = key("old.example", 7);
    StoredDataset dataset = store.datasets().find(kept).orElseThrow();
    assertEquals("https://new.example/datasets/number-7", dataset.dataset().sourceId());
    assertEquals(kept, dataset.dataset().id());
    assertEquals(DAY_1, dataset.firstSeen());
    assertEquals(DAY_2, dataset.lastSeen());
    assertEquals(DAY_1, dataset.lastChanged(), "a move is no update of the data");
    assertEquals(Optional.empty(), dataset.removed());
    assertEquals(List.of(ChangeKind.MOVED, ChangeKind.ADDED), it.kinds("vallby", kept.key()));
    assertEquals(List.of(50.0), points(store.datasets().history(kept)));
    assertTrue(store.datasets().due(DAY_2, 100).contains(kept), "its score is due");
    assertEquals(
        Optional.of(kept), store.remaps().successor(key("new.example", 7)), "the redirect");
    assertEquals(List.of(), store.remaps().proposed("vallby", 100));
  }

  private static List<Double> points(List<Version> history) {
    return history.stream()
        .flatMap(version -> version.scores().stream())
        .map(score -> score.overall().value().orElse(-1))
        .toList();
  }

  @Test
  void theNextHarvestFindsThemUnchangedUnderTheirNewIds() {
    complete(DAY_1, all("old.example", 20));
    complete(DAY_2, all("new.example", 20));
    Run run = complete(DAY_3, all("new.example", 20));
    assertEquals(Fixture.counters(20, 0, 0, 20, 0, 0, 0, 0, 0, 0), run.counters());
    assertEquals("", run.reason());
    assertEquals(
        key("old.example", 3),
        store
            .datasets()
            .known("vallby", List.of("https://new.example/datasets/number-3"))
            .get("https://new.example/datasets/number-3")
            .id());
  }

  @Test
  void aPortalThatMovesBackAndForthKeepsTheFirstAddress() {
    complete(DAY_1, all("old.example", 20));
    complete(DAY_2, all("new.example", 20));
    complete(DAY_3, all("old.example", 20));
    complete(DAY_4, all("new.example", 20));
    assertEquals(Map.of("vallby", 20L), store.datasets().counts());
    assertEquals(
        List.of(ChangeKind.MOVED, ChangeKind.MOVED, ChangeKind.MOVED, ChangeKind.ADDED),
        it.kinds("vallby", key("old.example", 5).key()));
    assertEquals(
        Optional.of(key("old.example", 5)), store.remaps().successor(key("new.example", 5)));
  }

  @Test
  void aFewChangedIdsAreProposedAndAppliedByAPerson() {
    List<Entry> before = new ArrayList<>(all("old.example", 20));
    complete(DAY_1, before);
    List<Entry> after = new ArrayList<>(before.subList(0, 18));
    after.add(at("new.example", 18, "Title 18"));
    after.add(at("new.example", 19, "Another title"));
    Run run = complete(DAY_2, after);

    assertEquals(
        "2 datasets may have a new id at their portal: see winnow remap vallby", run.reason());
    List<Remap> proposed = store.remaps().proposed("vallby", 10);
    assertEquals(
        List.of("Another title 0.85 path false", "Title 18 0.94 path, title false"),
        proposed.stream()
            .map(
                remap ->
                    "%s %.2f %s %s"
                        .formatted(
                            remap.title(), remap.confidence(), remap.evidence(), remap.applied()))
            .sorted()
            .toList());
    assertEquals(Map.of("vallby", 22L), store.datasets().counts());

    assertEquals(2, store.remaps().apply("vallby", DAY_3));
    assertEquals(Map.of("vallby", 20L), store.datasets().counts());
    assertEquals(
        DAY_3,
        store.datasets().find(key("old.example", 19)).orElseThrow().lastChanged(),
        "another title is an update");
    assertEquals(0, store.remaps().proposedCount("vallby"));
    assertEquals(0, store.remaps().apply("vallby", DAY_3));
  }

  @Test
  void ambiguousTitlesMatchNobodyByTitleAlone() {
    Run first = it.start("vallby", DAY_1);
    it.keep(
        it.page(first)
            .entries(
                Samples.entry("vallby", "a", "Statistik"),
                Samples.entry("vallby", "b", "Statistik"),
                Samples.entry("vallby", "c", "Badplatser")));
    it.end(first, Verdict.COMPLETE);
    Run second = it.start("vallby", DAY_2);
    it.keep(
        it.page(second)
            .entries(
                Samples.entry("vallby", "x", "Statistik"),
                Samples.entry("vallby", "y", "Statistik"),
                Samples.entry("vallby", "z", "BADPLATSER ")));
    it.end(second, Verdict.COMPLETE);
    assertEquals(
        List.of(
            new Remap(
                id("vallby", "c"),
                id("vallby", "z"),
                "BADPLATSER ",
                "c",
                "z",
                0.6,
                "title",
                second.id(),
                false)),
        store.remaps().proposed("vallby", 10));
  }

  @Test
  void whatWasThereBesideTheOldOneIsAnotherDataset() {
    List<Entry> both = new ArrayList<>(all("old.example", 20));
    both.addAll(all("new.example", 20));
    complete(DAY_1, both);
    complete(DAY_2, all("new.example", 20));
    assertEquals(List.of(), store.remaps().proposed("vallby", 10));
    assertEquals(Map.of("vallby", 40L), store.datasets().counts());
  }

  @Test
  void aPartialRunProvesNoMove() {
    complete(DAY_1, all("old.example", 20));
    Run run = it.start("vallby", DAY_2);
    it.keep(it.page(run).entries(all("new.example", 20)));
    it.end(run, Verdict.PARTIAL);
    assertEquals(Map.of("vallby", 40L), store.datasets().counts());
    complete(DAY_3, all("new.example", 20));
    assertEquals(Map.of("vallby", 20L), store.datasets().counts());
  }

  @Test
  void nothingIsAppliedWhileThePortalIsHarvested() {
    complete(DAY_1, all("old.example", 3));
    complete(DAY_2, all("new.example", 3));
    it.start("vallby", DAY_3);
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> store.remaps().apply("vallby", DAY_3));
    assertEquals(
        "portal 'vallby' is being harvested right now; apply the re-map when that has ended",
        e.getMessage());
  }

  @Test
  void followersOfTheChangesLearnThatTheNewOneWent() {
    complete(DAY_1, all("old.example", 12));
    complete(DAY_2, all("new.example", 12));
    List<Change> changes = store.changes().after(24, 100);
    assertEquals(24, changes.size());
    assertEquals(
        new Change(25, key("old.example", 0), ChangeKind.MOVED, DAY_2), changes.getFirst());
    assertEquals(new Change(26, key("new.example", 0), ChangeKind.REMOVED, DAY_2), changes.get(1));
  }
}

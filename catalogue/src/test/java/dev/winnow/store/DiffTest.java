package dev.winnow.store;

import static dev.winnow.store.Samples.DAY_1;
import static dev.winnow.store.Samples.DAY_2;
import static dev.winnow.store.Samples.DAY_3;
import static dev.winnow.store.Samples.DAY_4;
import static dev.winnow.store.Samples.entry;
import static dev.winnow.store.Samples.id;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.comparison.FieldChange;
import dev.winnow.store.diff.Diff;
import dev.winnow.store.diff.Diff.Kind;
import dev.winnow.store.run.Run;
import dev.winnow.store.run.Verdict;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What one run changed, and how it got on before it ended. */
@ParameterizedClass
@EnumSource
class DiffTest {

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

  private List<String> all(Run run) {
    List<String> words = new ArrayList<>();
    store.diffs().each(run.id(), Optional.empty(), diff -> words.add(words(diff)));
    return words;
  }

  private static String words(Diff diff) {
    return diff.kind().code() + " " + diff.id().key() + " " + diff.title() + " " + diff.fields();
  }

  @Test
  void tellsWhatIsNewChangedReturnedAndRemovedInOrder() {
    it.harvest("vallby", DAY_1, "a", "b", "c", "d");
    it.harvest("vallby", DAY_2, "a", "b", "c");
    Run third = it.harvest("vallby", DAY_3, "a", "b", "c");
    assertEquals(List.of("removed d d []"), all(third));
    Run fourth = it.start("vallby", DAY_4);
    it.keep(
        it.page(fourth)
            .entries(
                entry("vallby", "a", "a"),
                entry("vallby", "b", "B, better"),
                entry("vallby", "d", "d"),
                entry("vallby", "e", "e")));
    it.end(fourth, Verdict.COMPLETE);
    assertEquals(
        List.of(
            "changed b B, better " + List.of(new FieldChange("title", "b", "B, better")),
            "returned d d []",
            "added e e []"),
        all(fourth));
    assertEquals(
        Map.of(Kind.CHANGED, 1L, Kind.RETURNED, 1L, Kind.ADDED, 1L),
        store.diffs().counts(fourth.id()));
  }

  @Test
  void tellsWhatARunHeldThatWasNotHeldBefore() {
    it.harvest("vallby", DAY_1, "a", "b", "c", "d");
    it.harvest("vallby", DAY_2, "a");
    Run run = it.harvest("vallby", DAY_3, "a");
    Run later = it.harvest("vallby", DAY_4, "a");
    assertEquals(List.of("held b b []", "held c c []", "held d d []"), all(run));
    assertEquals(List.of(), all(later));
    assertEquals(Map.of(Kind.HELD, 3L), store.diffs().counts(run.id()));
  }

  @Test
  void pagesGoOnWhereTheLastOneEndedAndMayAskForOneKind() {
    Run first = it.harvest("vallby", DAY_1, "a", "b", "c");
    List<Diff> page = store.diffs().page(first.id(), Optional.empty(), 0, 2);
    assertEquals(
        List.of(id("vallby", "a"), id("vallby", "b")), page.stream().map(Diff::id).toList());
    assertEquals(
        List.of(id("vallby", "c")),
        store.diffs().page(first.id(), Optional.empty(), page.getLast().place(), 2).stream()
            .map(Diff::id)
            .toList());
    assertEquals(3, store.diffs().page(first.id(), Optional.of(Kind.ADDED), 0, 9).size());
    assertEquals(List.of(), store.diffs().page(first.id(), Optional.of(Kind.CHANGED), 0, 9));
    assertEquals(List.of(), store.diffs().page(first.id(), Optional.of(Kind.HELD), 0, 9));
  }

  @Test
  void aRunUnderWayTellsItsPaceAndWhatIsLeft() {
    Run run = it.start("vallby", DAY_1);
    it.keep(
        new PageBuilder(run, DAY_1.plusSeconds(10))
            .entries(entry("vallby", "a", "a"), entry("vallby", "b", "b"))
            .declared(12)
            .cursor("1"));
    var standing = store.runs().standing(DAY_1.plusSeconds(11)).get("vallby");
    assertEquals(0.2, standing.perSecond().orElseThrow());
    assertEquals(50, standing.left().orElseThrow().toSeconds());
    assertEquals(1, standing.batches());
    assertEquals(true, standing.alive());
    Instant tomorrow = DAY_2;
    assertEquals(false, store.runs().standing(tomorrow).get("vallby").alive());
    it.end(run, Verdict.COMPLETE);
    assertEquals(Map.of(), store.runs().standing(DAY_1.plusSeconds(12)));
  }
}

package dev.winnow.store;

import static dev.winnow.store.Samples.DAY_1;
import static dev.winnow.store.Samples.DAY_2;
import static dev.winnow.store.Samples.DAY_3;
import static dev.winnow.store.Samples.DAY_4;
import static dev.winnow.store.Samples.dataset;
import static dev.winnow.store.Samples.entry;
import static dev.winnow.store.Samples.id;
import static dev.winnow.store.Samples.score;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.winnow.catalogue.score.Score;
import dev.winnow.store.run.Run;
import dev.winnow.store.run.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class ScoresTest {

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
    Run run = it.start("vallby", DAY_1);
    it.keep(
        it.page(run)
            .entries(
                entry(
                    dataset("vallby", "a", "a"),
                    "a",
                    score("mqa-v1", 20, DAY_1, Optional.empty()),
                    score("winnow", 50, DAY_1, Optional.of(DAY_3))),
                entry(
                    dataset("vallby", "b", "b"),
                    "b",
                    score("winnow", 60, DAY_1, Optional.of(DAY_2)))));
  }

  @Test
  void whatIsDueComesLongestDueFirst() {
    assertEquals(List.of(), store.datasets().due(DAY_1, 10));
    assertEquals(List.of(id("vallby", "b")), store.datasets().due(DAY_2, 10));
    assertEquals(List.of(id("vallby", "b"), id("vallby", "a")), store.datasets().due(DAY_4, 10));
    assertEquals(List.of(id("vallby", "b")), store.datasets().due(DAY_4, 1));
  }

  @Test
  void anotherScoreIsAChangeAndTheOldOneIsKept() {
    rescore("a", ChangeKind.TIME, score(40, DAY_3, Optional.of(DAY_4)));
    assertEquals(
        List.of(new Change(3, id("vallby", "a"), ChangeKind.TIME, DAY_3)),
        store.changes().after(2, 10));
    assertEquals(
        List.of(
            score("mqa-v1", 20, DAY_1, Optional.empty()),
            score("winnow", 40, DAY_3, Optional.of(DAY_4))),
        it.get("vallby", "a").scores());
    assertEquals(3, it.get("vallby", "a").change());
    assertEquals(
        List.of(
            new Version(
                3,
                ChangeKind.TIME,
                DAY_3,
                Optional.empty(),
                List.of(score("winnow", 40, DAY_3, Optional.of(DAY_4)))),
            new Version(
                1,
                ChangeKind.ADDED,
                DAY_1,
                Optional.of(dataset("vallby", "a", "a")),
                List.of(
                    score("mqa-v1", 20, DAY_1, Optional.empty()),
                    score("winnow", 50, DAY_1, Optional.of(DAY_3))))),
        store.datasets().history(id("vallby", "a")));
  }

  @Test
  void theSameScoreAtAnotherTimeIsNoChangeButHoldsLonger() {
    rescore("a", ChangeKind.TIME, score(50, DAY_3, Optional.of(DAY_4)));
    assertEquals(2, store.changes().last());
    assertEquals(
        score(50, DAY_3, Optional.of(DAY_4)), it.get("vallby", "a").score("winnow").orElseThrow());
    assertEquals(List.of(id("vallby", "b")), store.datasets().due(DAY_3, 10));
    assertEquals(1, store.datasets().history(id("vallby", "a")).size());
  }

  @Test
  void aNewProfileJoinsTheOthers() {
    Score other = score("other", 1, DAY_2, Optional.empty());
    rescore("b", ChangeKind.PROFILE, other);
    assertEquals(Optional.of(other), it.get("vallby", "b").score("other"));
    assertEquals(2, it.get("vallby", "b").scores().size());
    assertEquals(ChangeKind.PROFILE, it.kinds("vallby", "b").getFirst());
  }

  @Test
  void changedContentBringsItsScores() {
    Run run = store.runs().of("vallby", 1).getFirst();
    Score better = score(90, DAY_2, Optional.empty());
    it.keep(
        new PageBuilder(run, DAY_2)
            .entries(entry(dataset("vallby", "a", "better"), "2", better))
            .cursor("2"));
    assertEquals(Optional.of(better), it.get("vallby", "a").score("winnow"));
    assertEquals(List.of(), store.datasets().due(DAY_1, 10));
    assertEquals(List.of(better), store.datasets().history(id("vallby", "a")).getFirst().scores());
  }

  @Test
  void aTombstoneIsNeverDue() {
    it.end(store.runs().of("vallby", 1).getFirst(), Verdict.COMPLETE);
    it.harvest("vallby", DAY_2, "a");
    it.harvest("vallby", DAY_3, "a");
    assertEquals(List.of(id("vallby", "a")), store.datasets().due(DAY_4, 10));
  }

  @Test
  void aTombstoneThatReturnsAsItWasIsDueAtOnce() {
    it.end(store.runs().of("vallby", 1).getFirst(), Verdict.COMPLETE);
    it.harvest("vallby", DAY_2, "a");
    it.harvest("vallby", DAY_3, "a");
    Run run = it.start("vallby", DAY_4);
    it.keep(it.page(run).unchanged(id("vallby", "b")));
    assertEquals(List.of(id("vallby", "a"), id("vallby", "b")), store.datasets().due(DAY_4, 10));
  }

  @Test
  void scoresOfUnknownDatasetsArePassedOver() {
    rescore("never", ChangeKind.LINKS, score(1, DAY_2, Optional.empty()));
    assertEquals(2, store.changes().last());
  }

  @Test
  void onlyThreeKindsOfChangeBringScoresWithoutContent() {
    assertThrows(
        IllegalArgumentException.class,
        () -> rescore("a", ChangeKind.CONTENT, score(1, DAY_2, Optional.empty())));
  }

  private void rescore(String key, ChangeKind kind, Score score) {
    store
        .datasets()
        .rescore(List.of(new Rescored(id("vallby", key), List.of(score))), kind, score.asOf());
  }
}

package dev.winnow.store;

import static dev.winnow.store.Samples.DAY_1;
import static dev.winnow.store.Samples.DAY_2;
import static dev.winnow.store.Samples.DAY_3;
import static dev.winnow.store.Samples.DAY_4;
import static dev.winnow.store.Samples.entry;
import static dev.winnow.store.Samples.id;
import static dev.winnow.store.Samples.score;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.catalogue.Portal.Removals;
import dev.winnow.catalogue.score.Score;
import dev.winnow.store.run.Reach;
import dev.winnow.store.run.Run;
import dev.winnow.store.run.RunEnd;
import dev.winnow.store.run.Verdict;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
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

@ParameterizedClass
@EnumSource
class RemovalsTest {

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
    it.harvest("vallby", DAY_1, "a", "b", "c", "d");
  }

  @Test
  void twoAbsencesFarEnoughApartRemoveADataset() {
    assertEquals(0, it.harvest("vallby", DAY_2, "a", "b", "c").counters().removed());
    assertFalse(it.isRemoved("vallby", "d"));
    Run run = it.harvest("vallby", DAY_3, "a", "b", "c");
    assertEquals(1, run.counters().removed());
    assertEquals(Optional.of(DAY_3), it.get("vallby", "d").removed());
    assertEquals(
        List.of(new Change(5, id("vallby", "d"), ChangeKind.REMOVED, DAY_3)),
        store.changes().after(4, 10));
    assertEquals(5, it.get("vallby", "d").change());
    assertEquals(Map.of("vallby", 3L), store.datasets().counts());
    assertEquals(
        List.of(id("vallby", "c")), store.datasets().after(Optional.of(id("vallby", "b")), 9));
    assertTrue(store.datasets().known("vallby", List.of("d")).get("d").removed());
  }

  @Test
  void twoAbsencesTooCloseToEachOtherDoNot() {
    it.harvest("vallby", DAY_2, "a", "b", "c");
    it.harvest("vallby", DAY_2.plus(Duration.ofHours(23)), "a", "b", "c");
    assertFalse(it.isRemoved("vallby", "d"));
    it.harvest("vallby", DAY_3, "a", "b", "c");
    assertTrue(it.isRemoved("vallby", "d"));
  }

  @Test
  void evenWithNoTimeApartOneAbsenceIsNotEnough() {
    Removals atOnce = new Removals(Duration.ZERO, 1);
    for (boolean second : new boolean[] {false, true}) {
      Run run = it.start("vallby", DAY_2);
      it.keep(it.page(run).unchanged(id("vallby", "a")));
      store.runs().end(new RunEnd(run.id(), DAY_2, Verdict.COMPLETE, "", atOnce));
      assertEquals(second, it.isRemoved("vallby", "d"));
    }
  }

  @Test
  void beingSeenInBetweenClearsTheAbsence() {
    it.harvest("vallby", DAY_2, "a", "b", "c");
    it.harvest("vallby", DAY_3, "a", "b", "c", "d");
    it.harvest("vallby", DAY_4, "a", "b", "c");
    assertFalse(it.isRemoved("vallby", "d"));
  }

  @Test
  void beingListedButUnreadableIsNoAbsenceAndClearsOne() {
    it.harvest("vallby", DAY_2, "a", "b", "c");
    Run run = it.start("vallby", DAY_3);
    it.keep(it.page(run).entries(entry("vallby", "a", "a")).present("b", "c", "d"));
    it.end(run, Verdict.COMPLETE);
    it.harvest("vallby", DAY_4, "a", "b", "c");
    assertFalse(it.isRemoved("vallby", "d"));
    assertEquals(Map.of("vallby", 4L), store.datasets().counts());
  }

  @Test
  void aPartialOrFailedRunCountsNoAbsence() {
    it.harvest("vallby", DAY_2, "a", "b", "c");
    for (Verdict verdict : List.of(Verdict.PARTIAL, Verdict.FAILED)) {
      Run run = it.start("vallby", DAY_3);
      it.keep(it.page(run).unchanged(id("vallby", "a")));
      assertEquals(0, it.end(run, verdict).counters().removed());
    }
    it.harvest("vallby", DAY_4, "a", "b", "c");
    assertTrue(it.isRemoved("vallby", "d"));
    assertFalse(it.isRemoved("vallby", "c"));
  }

  @Test
  void aRunOverChangesAloneCountsNoAbsence() {
    for (Instant day : List.of(DAY_2, DAY_3, DAY_4)) {
      Run run = it.start("vallby", day);
      it.keep(it.page(run).unchanged(id("vallby", "a")));
      it.end(run, Verdict.COMPLETE, Reach.CHANGES);
    }
    assertEquals(Map.of("vallby", 4L), store.datasets().counts());
  }

  @Test
  void notModifiedConfirmsAbsencesAndSeesTheRest() {
    it.harvest("vallby", DAY_2, "a", "b", "c");
    Run run = it.end(it.start("vallby", DAY_3), Verdict.COMPLETE, Reach.NOT_MODIFIED);
    assertEquals(Fixture.counters(3, 0, 0, 3, 1, 0, 0, 0, 0, 0), run.counters());
    assertTrue(it.isRemoved("vallby", "d"));
    assertEquals(DAY_3, it.get("vallby", "a").lastSeen());
  }

  @Test
  void moreRemovalsThanTheLimitAllowsAreAllHeld() {
    it.harvest("vallby", DAY_2, "a");
    Run run = it.harvest("vallby", DAY_3, "a");
    assertEquals(3, run.counters().held());
    assertEquals(0, run.counters().removed());
    assertEquals(
        "3 of 4 datasets would be removed since the last complete run, more than removals.limit"
            + " allows (50.0 %): 3 are held until they are listed again or a person decides"
            + " (winnow held vallby)",
        run.reason());
    assertEquals(Optional.of(Verdict.COMPLETE), run.verdict());
    assertEquals(Map.of("vallby", 4L), store.datasets().counts());
  }

  @Test
  void aRaisedLimitLetsThoseGoThatWereHeld() {
    it.harvest("vallby", DAY_2, "a");
    it.harvest("vallby", DAY_3, "a");
    Run run = it.start("vallby", DAY_4);
    it.keep(it.page(run).unchanged(id("vallby", "a")));
    Run ended =
        store
            .runs()
            .end(
                new RunEnd(
                    run.id(), DAY_4, Verdict.COMPLETE, "", new Removals(Duration.ofDays(1), 1)));
    assertEquals(3, ended.counters().removed());
    assertEquals("", ended.reason());
  }

  @Test
  void aPortalThatSuddenlyListsNothingLosesNothing() {
    Run first = it.harvest("vallby", DAY_2);
    Run second = it.harvest("vallby", DAY_3);
    assertEquals(4, first.counters().held());
    assertEquals(
        "the run saw no dataset, while 4 are known: all of them are held, because an empty answer"
            + " is more often a fault than the truth",
        second.reason());
    it.harvest("vallby", DAY_4, "a", "b", "c");
    assertEquals(Map.of("vallby", 4L), store.datasets().counts());
  }

  @Test
  void aSignalledDeletionNeedsOneKeyWhateverTheVerdict() {
    Run run = it.start("vallby", DAY_2);
    it.keep(it.page(run).deleted("d", "never seen"));
    assertFalse(it.isRemoved("vallby", "d"));
    assertEquals(1, it.end(run, Verdict.PARTIAL).counters().removed());
    assertTrue(it.isRemoved("vallby", "d"));
  }

  @Test
  void signalledDeletionsCountTowardsTheLimitAcrossRuns() {
    Run first = it.start("vallby", DAY_2);
    it.keep(it.page(first).deleted("c", "d"));
    assertEquals(2, it.end(first, Verdict.PARTIAL).counters().removed());
    Run second = it.start("vallby", DAY_3);
    it.keep(it.page(second).deleted("b"));
    Run held = it.end(second, Verdict.PARTIAL);
    assertEquals(1, held.counters().held());
    assertFalse(it.isRemoved("vallby", "b"));
  }

  @Test
  void aDatasetSeenAfterItWasSaidToBeDeletedStays() {
    Run run = it.start("vallby", DAY_2);
    it.keep(it.page(run).deleted("d").cursor("1"));
    it.keep(it.page(run).unchanged(id("vallby", "d")).cursor("2"));
    it.end(run, Verdict.PARTIAL);
    assertFalse(it.isRemoved("vallby", "d"));
  }

  @Test
  void aRemovedDatasetReturnsWithItsAddressHistoryAndScores() {
    Score score = score(50, DAY_1, Optional.empty());
    store
        .datasets()
        .rescore(
            List.of(new Rescored(id("vallby", "d"), List.of(score))), ChangeKind.PROFILE, DAY_1);
    it.harvest("vallby", DAY_2, "a", "b", "c");
    it.harvest("vallby", DAY_3, "a", "b", "c");
    Run run = it.harvest("vallby", DAY_4, "a", "b", "c", "d");
    assertEquals(1, run.counters().added());
    StoredDataset back = it.get("vallby", "d");
    assertEquals(Optional.empty(), back.removed());
    assertEquals(DAY_1, back.firstSeen());
    assertEquals(List.of(score), back.scores());
    assertEquals(
        List.of(ChangeKind.RETURNED, ChangeKind.REMOVED, ChangeKind.PROFILE, ChangeKind.ADDED),
        it.kinds("vallby", "d"));
  }

  @Test
  void aTombstoneSaidToBeUnchangedReturnsToo() {
    it.harvest("vallby", DAY_2, "a", "b", "c");
    it.harvest("vallby", DAY_3, "a", "b", "c");
    Run run = it.start("vallby", DAY_4);
    it.keep(it.page(run).unchanged(id("vallby", "d")));
    assertEquals(Optional.empty(), it.get("vallby", "d").removed());
    assertEquals(ChangeKind.RETURNED, it.kinds("vallby", "d").getFirst());
    assertEquals(1, it.counters(run).added());
  }
}

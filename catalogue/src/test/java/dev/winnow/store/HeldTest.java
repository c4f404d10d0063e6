package dev.winnow.store;

import static dev.winnow.store.Samples.DAY_1;
import static dev.winnow.store.Samples.DAY_2;
import static dev.winnow.store.Samples.DAY_3;
import static dev.winnow.store.Samples.DAY_4;
import static dev.winnow.store.Samples.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.store.absence.Held;
import dev.winnow.store.absence.Removal;
import dev.winnow.store.run.Run;
import dev.winnow.store.run.Verdict;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Removals that wait for a person, and what the person's word does. */
@ParameterizedClass
@EnumSource
class HeldTest {

  static final Instant DAY_5 = DAY_4.plus(Duration.ofDays(1));
  static final Instant DAY_6 = DAY_5.plus(Duration.ofDays(1));

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
  void threeOfFourAreHeld() {
    store = shared.wiped();
    it = new Fixture(store);
    it.harvest("vallby", DAY_1, "a", "b", "c", "d");
    it.harvest("vallby", DAY_2, "a");
    it.harvest("vallby", DAY_3, "a");
  }

  private Held absent(String key) {
    return new Held(id("vallby", key), key, DAY_3, 3, DAY_1, Optional.of(DAY_2), Optional.empty());
  }

  private List<Held> held() {
    return store.absences().held("vallby", Optional.empty(), 100);
  }

  @Test
  void whatIsHeldIsListedWithTitleMomentsAndRunInOrder() {
    assertEquals(List.of(absent("b"), absent("c"), absent("d")), held());
    assertEquals(List.of(absent("c")), store.absences().held("vallby", Optional.of("b"), 1));
    assertTrue(store.absences().held("other", Optional.empty(), 100).isEmpty());
    assertEquals(Map.of("vallby", 3L), store.absences().heldCounts());
  }

  @Test
  void whatIsHeldAgainHasBeenHeldSinceTheFirstTime() {
    it.harvest("vallby", DAY_4, "a");
    assertEquals(List.of(absent("b"), absent("c"), absent("d")), held());
  }

  @Test
  void listedAgainItIsNoLongerHeldAndALaterHoldStartsAnew() {
    it.harvest("vallby", DAY_4, "a", "b", "c", "d");
    assertTrue(held().isEmpty());
    it.harvest("vallby", DAY_5, "a");
    it.harvest("vallby", DAY_6, "a");
    assertEquals(
        new Held(id("vallby", "b"), "b", DAY_6, 6, DAY_4, Optional.of(DAY_5), Optional.empty()),
        held().getFirst());
  }

  @Test
  void approvedOnesBecomeTombstonesThatNameThePerson() {
    assertEquals(2, store.absences().approve("vallby", List.of("b", "d"), "Siv", DAY_4));
    assertEquals(List.of(absent("c")), held());
    assertEquals(Optional.of(DAY_4), it.get("vallby", "b").removed());
    assertEquals(List.of(ChangeKind.REMOVED, ChangeKind.ADDED), it.kinds("vallby", "b"));
    assertEquals(
        Optional.of(
            new Removal(
                DAY_4,
                OptionalLong.of(3),
                Optional.of(DAY_2),
                Optional.empty(),
                Optional.of("Siv"))),
        store.absences().removal(id("vallby", "b")));
    assertTrue(store.absences().removal(id("vallby", "c")).isEmpty());
  }

  @Test
  void withoutNamesAllThatAreHeldAreApproved() {
    assertEquals(3, store.absences().approve("vallby", List.of(), "Siv", DAY_4));
    assertEquals(Map.of("vallby", 1L), store.datasets().counts());
  }

  @Test
  void rejectedOnesStayAndAreNotHeldAgainForTheSameAbsence() {
    assertEquals(3, store.absences().reject("vallby", List.of(), DAY_4));
    Run run = it.harvest("vallby", DAY_5, "a");
    assertEquals(0, run.counters().held());
    assertEquals(0, run.counters().removed());
    assertTrue(held().isEmpty());
    assertEquals(Map.of("vallby", 4L), store.datasets().counts());
  }

  @Test
  void aRejectionEndsWhenTheDatasetIsListedAgain() {
    store.absences().reject("vallby", List.of(), DAY_3);
    it.harvest("vallby", DAY_4, "a", "b", "c", "d");
    it.harvest("vallby", DAY_5, "a", "b", "c");
    it.harvest("vallby", DAY_6, "a", "b", "c");
    assertEquals(Optional.of(DAY_6), it.get("vallby", "d").removed());
  }

  @Test
  void aRejectedDeletionThatIsSignalledAgainStaysToo() {
    store.absences().reject("vallby", List.of(), DAY_3);
    Instant soon = DAY_4;
    for (int i = 0; i < 2; i++) {
      Run run = it.start("vallby", soon.plus(Duration.ofHours(i)));
      it.keep(it.page(run).deleted("d"));
      it.end(run, Verdict.PARTIAL);
    }
    assertFalse(it.isRemoved("vallby", "d"));
  }

  @Test
  void rejectedAfterAnEmptyRunTheyAreNotHeldByTheNextEmptyOne() {
    it.harvest("vallby", DAY_4);
    assertEquals(4, held().size());
    assertEquals(Held.Why.EMPTY, held().getFirst().why());
    store.absences().reject("vallby", List.of(), DAY_4);
    assertEquals(0, it.harvest("vallby", DAY_5).counters().held());
  }

  @Test
  void nothingIsDecidedWhenOneOfThemIsNotHeld() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> store.absences().approve("vallby", List.of("b", "a"), "Siv", DAY_4));
    assertEquals(
        "dataset 'a' of portal 'vallby' is not held, so that there is nothing to decide;"
            + " 'winnow held vallby' lists what is",
        e.getMessage());
    assertEquals(3, held().size());
  }

  @Test
  void aRunsRemovalIsToldWithTheRun() {
    it.harvest("norr", DAY_1, "a", "b", "c");
    it.harvest("norr", DAY_2, "a", "b");
    Run run = it.harvest("norr", DAY_3, "a", "b");
    assertEquals(
        Optional.of(
            new Removal(
                DAY_3,
                OptionalLong.of(run.id()),
                Optional.of(DAY_2),
                Optional.empty(),
                Optional.empty())),
        store.absences().removal(id("norr", "c")));
  }

  @Test
  void anApprovedOneThatIsListedAgainReturnsWithItsHistory() {
    store.absences().approve("vallby", List.of("b"), "Siv", DAY_3);
    it.harvest("vallby", DAY_4, "a", "b");
    assertEquals(
        List.of(ChangeKind.RETURNED, ChangeKind.REMOVED, ChangeKind.ADDED),
        it.kinds("vallby", "b"));
    assertEquals(DAY_1, it.get("vallby", "b").firstSeen());
    assertTrue(store.absences().removal(id("vallby", "b")).isEmpty());
  }
}

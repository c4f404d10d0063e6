package dev.winnow.store;

import static dev.winnow.store.Samples.DAY_1;
import static dev.winnow.store.Samples.DAY_2;
import static dev.winnow.store.Samples.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.catalogue.Portal.Removals;
import dev.winnow.store.database.StoreException;
import dev.winnow.store.progress.Owner;
import dev.winnow.store.run.Counters;
import dev.winnow.store.run.Fault;
import dev.winnow.store.run.Run;
import dev.winnow.store.run.RunEnd;
import dev.winnow.store.run.Verdict;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
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

@ParameterizedClass
@EnumSource
class RunsTest {

  @TempDir static Path folder;
  static Shared shared;

  @Parameter Engine engine;
  StoreSettings settings;
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
    settings = shared.settings();
    store = shared.wiped();
    it = new Fixture(store);
  }

  @Test
  void aPortalIsHarvestedByOneRunAtATime() {
    Run run = it.start("vallby", DAY_1);
    assertEquals(Optional.empty(), store.runs().start("vallby", DAY_1));
    assertTrue(store.runs().start("sjobo", DAY_1).isPresent());
    it.end(run, Verdict.COMPLETE);
    assertEquals(3, it.start("vallby", DAY_2).id());
  }

  @Test
  void anotherStoreOfALivingProcessDoesNotTakeARunOver() {
    it.start("vallby", DAY_1);
    try (Store other = Store.open(settings)) {
      assertEquals(Optional.empty(), other.runs().start("vallby", DAY_1));
    }
  }

  @Test
  void aRunIsTakenUpWhereAKilledProcessLeftIt() {
    Store killed = Store.open(settings);
    Run run = new Fixture(killed).start("vallby", DAY_1);
    killed
        .runs()
        .keep(
            it.page(run)
                .entries(entry("vallby", "a", "a"))
                .cursor("page 2")
                .declared(7)
                .counted(0, 0, 1, 10)
                .build());
    killed.close();
    assertEquals(
        Optional.of(
            new Run(
                run.id(),
                "vallby",
                DAY_1,
                Optional.empty(),
                Optional.empty(),
                "",
                "page 2",
                OptionalLong.of(7),
                new Counters(1, 1, 0, 0, 0, 0, 0, 0, 1, 10))),
        store.runs().start("vallby", DAY_2));
  }

  @Test
  void aDeadProcessOnThisHostLosesItsLeaseAtOnce() {
    Owner here = Owner.here();
    Owner dead = new Owner(here.host(), here.pid(), here.started() - 1, "gone");
    assertTakenOver(dead, Duration.ZERO);
  }

  @Test
  void aSilentProcessOnAnotherHostLosesItsLeaseAfterFiveMinutes() {
    Owner elsewhere = new Owner("elsewhere", 1, 1, "far");
    assertTakenOver(elsewhere, Duration.ofMinutes(5));
  }

  @Test
  void aProcessOnAnotherHostKeepsItsLeaseBySignsOfLife() {
    try (Store elsewhere = openAs(new Owner("elsewhere", 1, 1, "far"))) {
      Run run = elsewhere.runs().start("vallby", DAY_1).orElseThrow();
      elsewhere.runs().renew(run.id(), DAY_1.plusSeconds(200));
      assertEquals(Optional.empty(), store.runs().start("vallby", DAY_1.plusSeconds(400)));
      elsewhere.runs().keep(new PageBuilder(run, DAY_1.plusSeconds(450)).build());
      assertEquals(Optional.empty(), store.runs().start("vallby", DAY_1.plusSeconds(700)));
    }
  }

  private void assertTakenOver(Owner owner, Duration silence) {
    try (Store first = openAs(owner)) {
      Run run = first.runs().start("vallby", DAY_1).orElseThrow();
      assertEquals(Optional.of(run), store.runs().start("vallby", DAY_1.plus(silence)));
      StoreException lost =
          assertThrows(
              StoreException.class, () -> first.runs().keep(new PageBuilder(run, DAY_2).build()));
      assertEquals(
          "Run 1 is no longer this process's: it gave no sign of life for 5 minutes and was taken"
              + " over, or it has ended. Let the other one finish.",
          lost.getMessage());
      assertThrows(StoreException.class, () -> first.runs().renew(run.id(), DAY_2));
    }
    Run run = it.store().runs().of("vallby", 1).getFirst();
    it.keep(new PageBuilder(run, DAY_2));
  }

  private Store openAs(Owner owner) {
    return Store.open(settings, owner, Clock.systemUTC());
  }

  @Test
  void endsWithVerdictAndReasonOnceAndForAll() {
    Run run = it.start("vallby", DAY_1);
    RunEnd end = new RunEnd(run.id(), DAY_2, Verdict.PARTIAL, "page 7 timed out", Removals.DEFAULT);
    Run ended = store.runs().end(end);
    assertEquals(Optional.of(DAY_2), ended.ended());
    assertEquals(Optional.of(Verdict.PARTIAL), ended.verdict());
    assertEquals("page 7 timed out", ended.reason());
    RunEnd again = new RunEnd(run.id(), DAY_2, Verdict.COMPLETE, "", Removals.DEFAULT);
    assertEquals(ended, store.runs().end(again));
    assertEquals(Optional.of(ended), store.runs().find(run.id()));
  }

  @Test
  void anEndedRunIsNotTakenUpAgain() {
    Run first = it.harvest("vallby", DAY_1, "a");
    assertEquals(first.id() + 1, it.start("vallby", DAY_2).id());
  }

  @Test
  void listsRunsNewestFirst() {
    Run first = it.harvest("vallby", DAY_1, "a");
    Run second = it.harvest("vallby", DAY_2, "a");
    Run other = it.harvest("sjobo", DAY_1, "a");
    assertEquals(List.of(second, first), store.runs().of("vallby", 10));
    assertEquals(List.of(second), store.runs().of("vallby", 1));
    assertEquals(Map.of("vallby", second, "sjobo", other), store.runs().newest());
    assertEquals(Optional.empty(), store.runs().find(99));
  }

  @Test
  void countsFaultsByKindMostFrequentFirst() {
    Run run = it.start("vallby", DAY_1);
    Fault a = new Fault("http-500", "https://vallby.example/1", "500 at page 1");
    Fault b = new Fault("no-title", "x", "x has no title");
    Fault c = new Fault("no-title", "y", "y has no title");
    it.keep(it.page(run).faults(a, b)).keep(it.page(run).faults(b, c).cursor("2"));
    assertEquals(List.of(a, b, c), store.runs().faults(run.id(), 10));
    assertEquals(List.of(a), store.runs().faults(run.id(), 1));
    assertEquals(
        List.of(Map.entry("no-title", 2L), Map.entry("http-500", 1L)),
        List.copyOf(store.runs().faultsByKind(run.id()).entrySet()));
  }
}

package dev.winnow.scoring.benchmark.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.catalogue.Dataset;
import dev.winnow.scoring.benchmark.Among;
import dev.winnow.scoring.benchmark.Benchmark.Trait;
import dev.winnow.scoring.benchmark.League;
import dev.winnow.scoring.benchmark.Standing;
import dev.winnow.store.figure.Editions.Edition;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures that were quoted, over a real store that goes on. */
class EditionsTest {

  private static final String VALLBY = "se-vallby-kommun";
  private static final String EKEFORS = "se-ekefors-kommun";
  private static final Among SWEDEN = Among.ALL.with(Trait.COUNTRY, Set.of("SE"));

  @TempDir private Path folder;

  @Test
  void whatWasQuotedStaysWhateverHappensLater() {
    try (Kept kept = new Kept(folder)) {
      publishTwo(kept);
      Instant quoted = kept.clock().instant();
      League everybody = kept.benchmarks().league("winnow", Among.ALL);
      League sweden = kept.benchmarks().league("licence-clarity", SWEDEN);
      assertEquals(2, everybody.ranked().size());
      kept.clock().turn(Duration.ofDays(3));
      kept.keep("anna", kept.good("new", "Something new"), kept.poor("v-1", "Number one"));
      kept.benchmarks().follow();
      kept.clock().turn(Duration.ofDays(40));
      kept.benchmarks("2.0").follow();
      assertNotEquals(
          everybody.standings(), kept.benchmarks().league("winnow", Among.ALL).standings());
      assertEquals(Optional.of(everybody), kept.benchmarks().league("winnow", Among.ALL, quoted));
      assertEquals(
          Optional.of(sweden), kept.benchmarks("3.0").league("licence-clarity", SWEDEN, quoted));
      assertEquals(
          Optional.empty(),
          kept.benchmarks().league("winnow", Among.ALL, quoted.minus(Duration.ofDays(1))));
    }
  }

  @Test
  void whoHasNothingAnyMoreStaysInTheOldLeagueAndIsInNoNewOne() {
    try (Kept kept = new Kept(folder)) {
      publishTwo(kept);
      Instant quoted = kept.clock().instant();
      kept.clock().turn(Duration.ofDays(1));
      List<Dataset> taken = new ArrayList<>();
      for (int i = 1; i <= 12; i++) {
        taken.add(kept.good("e-" + i, word(i) + " of Ekefors"));
      }
      kept.keep("anna", taken.toArray(Dataset[]::new));
      kept.benchmarks().follow();
      League now = kept.benchmarks().league("winnow", Among.ALL);
      League then = kept.benchmarks().league("winnow", Among.ALL, quoted).orElseThrow();
      assertEquals(List.of(VALLBY), ids(now));
      assertEquals(Set.of(VALLBY, EKEFORS), Set.copyOf(ids(then)));
    }
  }

  @Test
  void everyReadingOfAnEditionGivesTheSame() {
    try (Kept kept = new Kept(folder)) {
      publishTwo(kept);
      League first = kept.benchmarks().league("winnow", Among.ALL);
      assertEquals(first, kept.benchmarks("1.0").league("winnow", Among.ALL));
      assertEquals(
          Optional.of(kept.benchmarks().field("winnow")),
          kept.benchmarks("1.0").field("winnow", first.at()));
      assertEquals(4, first.standings().getFirst().gates().size());
    }
  }

  @Test
  void whereNothingChangesNothingIsPublished() {
    try (Kept kept = new Kept(folder)) {
      publishTwo(kept);
      Edition first = kept.store().figures().editions().latest().orElseThrow();
      kept.clock().turn(Duration.ofDays(2));
      kept.keep("anna", kept.poor("v-1", "Number one"));
      kept.benchmarks("1.0").follow();
      assertEquals(
          first.moment(), kept.store().figures().editions().latest().orElseThrow().moment());
    }
  }

  @Test
  void anEditionStandsTwentyTimesAsLongAsItsMakingTook() {
    try (Kept kept = new Kept(folder)) {
      kept.keep("anna", kept.good("one", "One"));
      kept.clock().tick(Duration.ofMinutes(1));
      assertEquals(1, records(kept));
      kept.clock().tick(Duration.ZERO);
      kept.keep("anna", kept.good("two", "Two"));
      kept.clock().turn(Duration.ofMinutes(10));
      assertEquals(1, records(kept));
      kept.clock().turn(Duration.ofMinutes(50));
      assertEquals(2, records(kept));
    }
  }

  @Test
  void anEditionStandsAnHourAndAMinuteInTheFirstDay() {
    try (Kept kept = new Kept(folder)) {
      kept.keep("anna", kept.good("one", "One"));
      assertEquals(1, records(kept));
      kept.keep("anna", kept.good("two", "Two"));
      assertEquals(1, records(kept));
      kept.clock().turn(Duration.ofMinutes(1));
      assertEquals(2, records(kept));
      kept.clock().turn(Duration.ofDays(1));
      kept.keep("anna", kept.good("three", "Three"));
      assertEquals(3, records(kept));
      kept.clock().turn(Duration.ofMinutes(59));
      kept.keep("anna", kept.good("four", "Four"));
      assertEquals(3, records(kept));
      kept.clock().turn(Duration.ofMinutes(1));
      assertEquals(4, records(kept));
    }
  }

  @Test
  void whatIsNotKnownMakesRanksAndFiguresWide() {
    try (Kept kept = new Kept(folder)) {
      publishTwo(kept);
      Standing.Level figure = kept.standing("winnow", VALLBY).figure().orElseThrow();
      assertTrue(figure.pooled().width() > 1.5 * figure.mean().width());
      assertTrue(figure.pooled().low() >= figure.widened().low() - 5);
    }
  }

  /** Two municipalities with a dozen datasets each; one describes them well. */
  private static void publishTwo(Kept kept) {
    List<Dataset> all = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      all.add(kept.poor("v-" + i, word(i)));
      all.add(Kept.by("Ekefors kommun", kept.good("e-" + i, word(i) + " of Ekefors")));
    }
    all.set(0, kept.poor("v-1", "Number one"));
    kept.keep("anna", all.toArray(Dataset[]::new));
    kept.benchmarks().follow();
  }

  private static String word(int i) {
    return "abcdefghijklmnop".substring(i, i + 1).repeat(5) + " things";
  }

  private static long records(Kept kept) {
    kept.benchmarks().follow(() -> true);
    return kept.benchmarks().league("winnow", Among.ALL).standings().getFirst().basis().records();
  }

  private static List<String> ids(League league) {
    return league.standings().stream().map(Standing::id).toList();
  }
}

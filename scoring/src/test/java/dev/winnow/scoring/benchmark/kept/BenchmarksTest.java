package dev.winnow.scoring.benchmark.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Distribution;
import dev.winnow.scoring.benchmark.Among;
import dev.winnow.scoring.benchmark.Benchmark.Trait;
import dev.winnow.scoring.benchmark.Decomposition;
import dev.winnow.scoring.benchmark.Decomposition.Cause;
import dev.winnow.scoring.benchmark.League;
import dev.winnow.scoring.benchmark.Move;
import dev.winnow.scoring.benchmark.Sign;
import dev.winnow.scoring.benchmark.Standing;
import dev.winnow.scoring.benchmark.Standing.Unranked;
import dev.winnow.scoring.benchmark.Trend;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Benchmarks over a real store, from datasets to standings. */
class BenchmarksTest {

  private static final String VALLBY = "se-vallby-kommun";

  @TempDir private Path folder;

  @Test
  void aFigureIsTheMeanOfUnitsAndFewHaveNoRank() {
    try (Kept kept = new Kept(folder)) {
      kept.keep("anna", kept.good("lakes", "Lakes"), kept.poor("roads", "Roads"));
      kept.benchmarks().follow();
      League league = kept.benchmarks().league("winnow", Among.ALL);
      Standing vallby = league.find(VALLBY).orElseThrow();
      assertEquals(2, vallby.basis().records());
      assertEquals(2, vallby.basis().units());
      assertEquals(Optional.of(Unranked.TOO_FEW_DATASETS), vallby.place().why());
      Standing.Level figure = vallby.figure().orElseThrow();
      double mean = (kept.points("anna/lakes") + kept.points("anna/roads")) / 2;
      assertEquals(mean, figure.mean().value(), 1e-4);
      assertTrue(figure.widened().width() > figure.mean().width());
      assertEquals(List.of("ckan"), vallby.participant().software());
      assertEquals(1, vallby.gates().getFirst().failing());
    }
  }

  @Test
  void copyingToASecondPortalChangesNothing() {
    try (Kept kept = new Kept(folder)) {
      kept.keep("anna", kept.good("lakes", "Lakes of Vallby"), kept.poor("roads", "Roads"));
      Standing before = kept.standing("winnow", VALLBY);
      Dataset copy = kept.good("lakes", "Lakes of Vallby");
      kept.keep("bert", copy.withId(DatasetId.parse("bert/lakes")));
      Standing after = kept.standing("winnow", VALLBY);
      assertEquals(3, after.basis().records());
      same(before, after);
    }
  }

  @Test
  void splittingADatasetIntoTwoHundredChangesNothing() {
    try (Kept kept = new Kept(folder)) {
      kept.keep("anna", kept.good("lakes-1", "Lakes 2001"), kept.poor("roads", "Roads"));
      Standing before = kept.standing("winnow", VALLBY);
      List<Dataset> more = new ArrayList<>();
      for (int year = 2; year <= 200; year++) {
        more.add(kept.good("lakes-" + year, "Lakes " + (2000 + year)));
      }
      kept.keep("anna", more.toArray(Dataset[]::new));
      Standing after = kept.standing("winnow", VALLBY);
      assertEquals(201, after.basis().records());
      same(before, after);
    }
  }

  @Test
  void filesForThePointsOnlyAreTold() {
    try (Kept kept = new Kept(folder)) {
      Dataset roads = kept.poor("roads", "Roads");
      List<Distribution> padded = new ArrayList<>(roads.distributions());
      padded.add(Kept.file("CSV", "https://data.example/dummy.csv", 12));
      kept.keep("anna", roads.toBuilder().distributions(padded).build());
      Standing vallby = kept.standing("winnow", VALLBY);
      assertEquals(List.of(new Sign(Sign.Kind.DUMMY_FILES, 1, 1, "")), vallby.signs());
    }
  }

  private static void same(Standing before, Standing after) {
    Standing.Level one = before.figure().orElseThrow();
    Standing.Level other = after.figure().orElseThrow();
    assertEquals(before.basis().units(), after.basis().units());
    assertEquals(before.basis().effective(), after.basis().effective(), 1e-9);
    assertEquals(one.mean().value(), other.mean().value(), 1e-4);
    assertEquals(one.mean().low(), other.mean().low(), 1e-3);
    assertEquals(one.pooled().value(), other.pooled().value(), 1e-3);
    for (int i = 0; i < before.gates().size(); i++) {
      assertEquals(before.gates().get(i).failing(), after.gates().get(i).failing(), 1e-9);
      assertEquals(before.gates().get(i).known(), after.gates().get(i).known(), 1e-9);
    }
  }

  @Test
  void anOrganisationWithoutDatasetsHasNoFigure() {
    try (Kept kept = new Kept(folder)) {
      kept.keep("anna", kept.good("lakes", "Lakes"));
      kept.benchmarks().follow();
      assertTrue(kept.benchmarks().league("winnow", Among.ALL).find("se-ekefors").isEmpty());
      Among companies = Among.ALL.with(Trait.SECTOR, Set.of("company"));
      assertEquals(List.of(), kept.benchmarks().league("winnow", companies).standings());
    }
  }

  @Test
  void monthsAreKeptOnceAndTheirDifferenceAddsUp() {
    try (Kept kept = new Kept(folder)) {
      kept.keep("anna", kept.good("lakes", "Lakes"), kept.poor("roads", "Roads"));
      kept.benchmarks().follow();
      assertEquals(List.of("2026-11"), months(kept.benchmarks()));
      kept.clock().turn(Duration.ofDays(20));
      kept.keep("anna", kept.good("roads", "Roads"), kept.poor("bridges", "Bridges"));
      kept.benchmarks().follow();
      assertEquals(List.of("2026-11", "2026-12"), months(kept.benchmarks()));
      Decomposition why =
          kept.benchmarks()
              .why("winnow", VALLBY, YearMonth.of(2026, 11), Optional.empty())
              .orElseThrow();
      assertTrue(why.comparable());
      double sum = why.parts().stream().mapToDouble(Decomposition.Part::points).sum();
      assertEquals(why.difference(), sum, 1e-9);
      assertEquals(1, part(why, Cause.ADDED).datasets());
      assertTrue(part(why, Cause.ADDED).points() < 0);
      assertTrue(part(why, Cause.CHANGED).points() > 0);
    }
  }

  @Test
  void anotherVersionOfABenchmarkIsMarkedAsABreak() {
    try (Kept kept = new Kept(folder)) {
      kept.keep("anna", kept.good("lakes", "Lakes"));
      kept.benchmarks().follow();
      kept.clock().turn(Duration.ofDays(20));
      kept.benchmarks().follow();
      Benchmarks later = kept.benchmarks("2.0");
      later.follow();
      Trend trend = later.trend("winnow", VALLBY);
      assertEquals(List.of(false, true), trend.points().stream().map(Trend.Point::broken).toList());
      Decomposition why =
          later.why("winnow", VALLBY, YearMonth.of(2026, 11), Optional.empty()).orElseThrow();
      assertFalse(why.comparable());
      assertEquals(why.difference(), part(why, Cause.METHOD).points());
    }
  }

  private static List<String> months(Benchmarks benchmarks) {
    return benchmarks.trend("winnow", VALLBY).points().stream()
        .map(point -> point.month().toString())
        .toList();
  }

  private static Decomposition.Part part(Decomposition why, Cause cause) {
    return why.parts().stream().filter(part -> part.cause() == cause).findFirst().orElseThrow();
  }

  @Test
  void whatWouldMoveSomebodyIsTriedOnItsOwnDatasets() {
    try (Kept kept = new Kept(folder)) {
      kept.keep("anna", kept.good("lakes", "Lakes"), kept.poor("roads", "Roads"));
      kept.benchmarks().follow();
      List<Move> moves = kept.benchmarks().moves("licence-clarity", VALLBY, 5);
      assertTrue(moves.getFirst().metric().startsWith("licence-"), moves.getFirst().metric());
      assertEquals(1, moves.getFirst().datasets());
      double now = moves.getFirst().now().figure().orElseThrow().mean().value();
      double then = moves.getFirst().then().figure().orElseThrow().mean().value();
      assertEquals(moves.getFirst().gain(), then - now, 1e-3);
      assertTrue(kept.benchmarks().moves("winnow", VALLBY, 5).getFirst().gain() > 0);
    }
  }

  @Test
  void onlyWhatChangedIsCountedAgain() {
    try (Kept kept = new Kept(folder)) {
      kept.keep("anna", kept.good("lakes", "Lakes"), kept.poor("roads", "Roads"));
      assertEquals(2, kept.benchmarks().follow());
      assertEquals(0, kept.benchmarks().follow());
      kept.keep("anna", kept.good("roads", "Roads"));
      assertEquals(1, kept.benchmarks().follow());
      assertEquals(2, kept.benchmarks("2.0").follow());
    }
  }
}

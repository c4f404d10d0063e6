package dev.winnow.scoring.benchmark.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.scoring.benchmark.Among;
import dev.winnow.scoring.benchmark.Decomposition;
import dev.winnow.scoring.benchmark.Decomposition.Cause;
import dev.winnow.scoring.benchmark.League;
import dev.winnow.scoring.benchmark.Standing;
import dev.winnow.scoring.benchmark.Trend;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Four months of a municipality: datasets come, change and go, and the method becomes another. */
class MonthsTest {

  private static final String VALLBY = "se-vallby-kommun";
  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

  @TempDir private Path folder;

  @Test
  void everyMonthIsKeptAndEveryDifferenceAddsUp() {
    try (Kept kept = new Kept(folder)) {
      live(kept);
      Trend trend = kept.benchmarks().trend("winnow", VALLBY);
      assertEquals(
          List.of("2026-11", "2026-12", "2027-01", "2027-02"),
          trend.points().stream().map(point -> point.month().toString()).toList());
      assertEquals(
          List.of(2L, 3L, 2L, 2L),
          trend.points().stream().map(one -> one.basis().records()).toList());
      assertEquals(1, moved(kept, 0, Cause.ADDED).datasets());
      assertEquals(1, moved(kept, 0, Cause.CHANGED).datasets());
      assertTrue(moved(kept, 0, Cause.CHANGED).points() > 0);
      assertTrue(moved(kept, 0, Cause.ADDED).points() < 0);
      assertEquals(1, moved(kept, 1, Cause.REMOVED).datasets());
      assertTrue(moved(kept, 1, Cause.REMOVED).points() > 0);
    }
  }

  @Test
  void theAddressOfAMonthsEndGivesWhatTheTrendSaysOfIt() {
    try (Kept kept = new Kept(folder)) {
      live(kept);
      for (Trend.Point point : kept.benchmarks().trend("winnow", VALLBY).points().subList(0, 3)) {
        Instant end = Instant.parse(point.month().atEndOfMonth() + "T23:59:59Z");
        League league = kept.benchmarks().league("winnow", Among.ALL, end).orElseThrow();
        Standing then = league.find(VALLBY).orElseThrow();
        assertEquals(point.figure(), then.figure());
        assertEquals(point.basis(), then.basis());
        assertEquals(point.methodVersion(), league.benchmark().methodVersion());
        Trend asOf = kept.benchmarks().trend("winnow", VALLBY, end);
        assertEquals(point.figure(), asOf.points().getLast().figure());
        assertEquals(point.month(), asOf.points().getLast().month());
      }
    }
  }

  @Test
  void anotherMethodIsMarkedAndNothingIsComparedAcross() {
    try (Kept kept = new Kept(folder)) {
      live(kept);
      kept.clock().turn(Duration.ofDays(28));
      Benchmarks later = kept.benchmarks("2.0");
      later.follow();
      List<Trend.Point> points = later.trend("winnow", VALLBY).points();
      assertEquals(
          List.of(false, false, false, false, true),
          points.stream().map(Trend.Point::broken).toList());
      YearMonth last = points.get(3).month();
      Decomposition across = later.why("winnow", VALLBY, last, Optional.empty()).orElseThrow();
      assertFalse(across.comparable());
      Decomposition before = later.why("winnow", VALLBY, NOVEMBER, Optional.of(last)).orElseThrow();
      assertTrue(before.comparable());
      assertEquals(before.difference(), sum(before), 1e-9);
    }
  }

  /** Lives from November to February, with a look in every month. */
  private static void live(Kept kept) {
    kept.keep("anna", kept.good("lakes", "Lakes"), kept.poor("roads", "Roads"));
    kept.benchmarks().follow();
    kept.clock().turn(Duration.ofDays(20));
    kept.keep("anna", kept.good("roads", "Roads"), kept.poor("bridges", "Bridges"));
    kept.benchmarks().follow();
    kept.clock().turn(Duration.ofDays(30));
    kept.keep("anna", Kept.by("Ekefors kommun", kept.poor("bridges", "Bridges")));
    kept.benchmarks().follow();
    kept.clock().turn(Duration.ofDays(28));
    kept.benchmarks().follow();
  }

  private static Decomposition.Part moved(Kept kept, int months, Cause cause) {
    YearMonth from = NOVEMBER.plusMonths(months);
    Decomposition why =
        kept.benchmarks()
            .why("winnow", VALLBY, from, Optional.of(from.plusMonths(1)))
            .orElseThrow();
    assertTrue(why.comparable());
    assertEquals(why.difference(), sum(why), 1e-9);
    return why.parts().stream().filter(part -> part.cause() == cause).findFirst().orElseThrow();
  }

  private static double sum(Decomposition why) {
    return why.parts().stream().mapToDouble(Decomposition.Part::points).sum();
  }
}

package dev.winnow.scoring.rhythm;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is foretold of publishers whose rhythms are known comes true as often as it was said to.
 * {@code -Drhythm.datasets=20000} makes it long, and prints the tables.
 */
final class RhythmSimulationTest {

  private static final Logger LOG = LoggerFactory.getLogger(RhythmSimulationTest.class);

  private static final int DATASETS = Integer.getInteger("rhythm.datasets", 200);
  private static final int[] LEARNED = {2, 3, 5, 8, 12, 24};
  private static final long SEED = 20_261_121;
  private static final int BINS = 10;

  /** To promise too long a wait is less bad than to call data late that is not. */
  private static final double TOO_BOLD = 0.03;

  private static final double TOO_TIMID = 0.12;

  /** What chance allows the share of so few to be off by, four standard deviations. */
  private static final double NOISE = 4 * Math.sqrt(0.05 * 0.95 / (DATASETS * LEARNED.length));

  @ParameterizedTest
  @EnumSource
  void falseAlarmsAreFewerThanOneInTwenty(Publishers publisher) {
    for (boolean promised : new boolean[] {false, true}) {
      double alarms = 0;
      for (int learned : LEARNED) {
        RhythmSimulation.Outcome outcome = outcome(publisher, promised, learned, 1);
        alarms += outcome.falseAlarms() / LEARNED.length;
        tell(publisher, promised, learned, outcome);
      }
      assertTrue(alarms <= 0.05 + NOISE, publisher + ": " + alarms);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatKeepsABeatIsMissedWithinTwoPeriods(Publishers publisher) {
    if (publisher.isRegular()) {
      for (int learned : new int[] {5, 8, 12, 24}) {
        double missed = outcome(publisher, true, learned, 1).missedPeriodsToAlarm();
        assertTrue(missed <= 2, publisher + " after " + learned + ": " + missed);
      }
    }
  }

  @Test
  void chancesComeTrue() {
    List<Double> chances = new ArrayList<>();
    for (Publishers publisher : Publishers.values()) {
      for (int learned : LEARNED) {
        chances.addAll(outcome(publisher, true, learned, 1).chances());
      }
    }
    int[] counts = new int[BINS];
    chances.forEach(chance -> counts[(int) Math.min(BINS - 1, chance * BINS)]++);
    StringBuilder table = new StringBuilder();
    double cumulated = 0;
    for (int bin = 0; bin < BINS; bin++) {
      cumulated += (double) counts[bin] / chances.size();
      double foretold = (bin + 1.0) / BINS;
      table.append(String.format(Locale.ROOT, "foretold %.1f came %.3f%n", foretold, cumulated));
      assertTrue(cumulated <= foretold + TOO_BOLD, table::toString);
      assertTrue(cumulated >= foretold - TOO_TIMID, table::toString);
    }
    if (isLong()) {
      LOG.info("\n{}", table);
    }
  }

  @Test
  void looksThatAreFartherApartThanChangesRaiseNoMoreAlarms() {
    double alarms = outcome(Publishers.CLOCKWORK_WEEKLY, false, 8, 14).falseAlarms();
    assertTrue(alarms <= 0.05 + NOISE, () -> "false alarms: " + alarms);
  }

  private static RhythmSimulation.Outcome outcome(
      Publishers publisher, boolean promised, int learned, double lookEvery) {
    return new RhythmSimulation(promised, learned, lookEvery).run(publisher, DATASETS, SEED);
  }

  private static void tell(
      Publishers publisher, boolean promised, int learned, RhythmSimulation.Outcome outcome) {
    if (isLong()) {
      LOG.info(
          "%-21s %-8s %2d gaps: false alarms %.3f, told after %.2f missed periods"
              .formatted(
                  publisher,
                  promised ? "promised" : "",
                  learned,
                  outcome.falseAlarms(),
                  outcome.missedPeriodsToAlarm()));
    }
  }

  private static boolean isLong() {
    return DATASETS >= 1000;
  }
}

package dev.winnow.benchmarks.league;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** A short version of {@code benchmarks/run league.Comparing}, always with the same seeds. */
class ComparingTest {

  private static final int WORLDS = 8;

  @Test
  void intervalsHoldTheTruthAndTheBestAreFoundMoreOftenThanByPlainMeans() {
    Tallies tallies = Comparing.play(Comparing.NORMAL, WORLDS);
    within(0.93, 0.97, tallies.coverage("Winnow's mean", "all"));
    within(0.93, 0.97, tallies.coverage("Winnow's best guess", "all"));
    within(0.93, 1, tallies.rankCoverage());
    assertTrue(
        tallies.coverage("bootstrap by cluster, percentile", "all") < 0.8,
        "that plain bootstraps do not hold is the reason for the other way");
    double winnow = tallies.overlap("of all", "Winnow");
    double plain = tallies.overlap("of all", "mean of records");
    assertTrue(winnow > plain + 0.4, winnow + " against " + plain);
  }

  private static void within(double least, double most, double share) {
    assertTrue(least <= share && share <= most, "covers " + share);
  }
}

package dev.winnow.scoring.rhythm;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RenewalTest {

  private static final List<List<Double>> GAPS =
      List.of(
          List.of(1.0, 1.0, 1.0, 1.0, 2.0, 1.0),
          List.of(7.0, 7.0),
          List.of(30.0, 31.0, 60.0, 29.0, 30.5, 30.0),
          List.of(0.1, 0.2, 90.0, 0.1, 3.0, 200.0),
          List.of(365.0, 366.0));

  @Test
  void theDaysThatAChanceAsksForHaveThatChance() {
    for (List<Double> gaps : GAPS) {
      for (Optional<Duration> promise : List.of(Optional.<Duration>empty(), month())) {
        Renewal renewal = Renewal.learn(gaps, Prior.of(Optional.empty(), promise));
        for (double chance : new double[] {0.9, 0.5, 0.1, 0.03, 0.003}) {
          double days = renewal.exceededWith(chance);
          String where = gaps + " " + promise + " " + chance + ": " + days;
          assertTrue(renewal.longerThan(days / 1.002) >= 0.998 * chance, where);
          assertTrue(renewal.longerThan(days * 1.002) <= 1.002 * chance, where);
        }
      }
    }
  }

  private static Optional<Duration> month() {
    return Optional.of(Duration.ofDays(30));
  }
}

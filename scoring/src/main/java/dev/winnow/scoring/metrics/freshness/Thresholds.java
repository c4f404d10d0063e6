package dev.winnow.scoring.metrics.freshness;

import java.time.Duration;

/**
 * How long after the last update data is due, overdue and delinquent.
 *
 * <p>A promise is judged with some grace, and the grace grows with the period, though not in
 * proportion: a weekly dataset is overdue after two weeks, a yearly one after two months more. The
 * steps are those the Humanitarian Data Exchange found workable; between them, grace is
 * interpolated over the logarithm of the period. Below a day nothing is judged more strictly than
 * daily, and above two years grace grows in proportion.
 *
 * @param due from here on, the next update is due
 * @param overdue from here on, it is overdue
 * @param delinquent from here on, it has in effect been given up
 */
public record Thresholds(Duration due, Duration overdue, Duration delinquent) {

  /** Days: period, overdue, delinquent; data is due when the period is over. */
  private static final int[][] STEPS = {
    {1, 2, 3},
    {2, 4, 6},
    {7, 14, 21},
    {14, 21, 28},
    {30, 44, 60},
    {60, 84, 108},
    {90, 120, 150},
    {120, 147, 174},
    {180, 210, 240},
    {300, 342, 384},
    {365, 425, 455},
    {730, 785, 840}
  };

  private static final double SECONDS_A_DAY = 86_400;

  /** The thresholds for a promised time between two updates. */
  public static Thresholds of(Duration period) {
    double days = Math.max(1, period.toSeconds() / SECONDS_A_DAY);
    int[] last = STEPS[STEPS.length - 1];
    if (days >= last[0]) {
      double times = days / last[0];
      return new Thresholds(days(days), days(last[1] * times), days(last[2] * times));
    }
    int upper = 1;
    while (STEPS[upper][0] < days) {
      upper++;
    }
    int[] below = STEPS[upper - 1];
    int[] above = STEPS[upper];
    double part = Math.log(days / below[0]) / Math.log((double) above[0] / below[0]);
    return new Thresholds(
        days(days),
        days(days + grace(below, above, 1, part)),
        days(days + grace(below, above, 2, part)));
  }

  private static double grace(int[] below, int[] above, int step, double part) {
    double from = below[step] - below[0];
    double to = above[step] - above[0];
    return from + part * (to - from);
  }

  private static Duration days(double days) {
    return Duration.ofSeconds(Math.round(days * SECONDS_A_DAY));
  }
}

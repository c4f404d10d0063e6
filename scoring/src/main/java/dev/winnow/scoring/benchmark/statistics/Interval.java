package dev.winnow.scoring.benchmark.statistics;

import dev.winnow.scoring.benchmark.Estimate;
import java.util.Arrays;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Intervals that hold the truth in 95 of 100 cases. */
public final class Interval {

  private static final double TAIL = 0.025;

  private Interval() {}

  /** Of an observed mean, by Student's law. */
  public static Estimate of(Observation one) {
    double half = half(one.error(), one.freedom());
    return new Estimate(one.mean(), one.mean() - half, one.mean() + half);
  }

  /** Half the width of an interval around a mean. */
  public static double half(double error, double freedom) {
    double quantile = TDistribution.of(freedom).inverseSurvivalProbability(TAIL);
    return quantile * Math.sqrt(error);
  }

  /** Around a value with a normal error. */
  public static Estimate normal(double value, double deviation) {
    double half = 1.959964 * deviation;
    return new Estimate(value, value - half, value + half);
  }

  /** Of draws: their mean, and the range without the outer fortieth on both sides. */
  public static Estimate of(float[] draws) {
    float[] sorted = draws.clone();
    Arrays.sort(sorted);
    double sum = 0;
    for (float draw : sorted) {
      sum += draw;
    }
    double low = sorted[(int) Math.floor(TAIL * (sorted.length - 1))];
    double high = sorted[(int) Math.ceil((1 - TAIL) * (sorted.length - 1))];
    return new Estimate(Math.clamp(sum / sorted.length, low, high), low, high);
  }

  /**
   * Of a share of cases over groups that may differ: groups are drawn, not cases.
   *
   * @param cases of each group
   * @param of how many each group has
   */
  public static Estimate ratio(double[] cases, double[] of) {
    double sum = Arrays.stream(cases).sum();
    double all = Arrays.stream(of).sum();
    if (cases.length < 2) {
      return share(sum, all);
    }
    double share = Math.clamp(sum / all, 0, 1);
    double squares = 0;
    for (int i = 0; i < cases.length; i++) {
      squares += Math.pow(cases[i] - share * of[i], 2);
    }
    double error = squares * cases.length / (cases.length - 1.0) / (all * all);
    double half = half(error, cases.length - 1.0);
    Estimate least = share(sum, all);
    return new Estimate(
        share,
        Math.max(0, Math.min(least.low(), share - half)),
        Math.min(1, Math.max(least.high(), share + half)));
  }

  /** Of a share of cases, which need not be whole numbers, by Jeffreys. */
  public static Estimate share(double cases, double of) {
    double share = Math.clamp(cases / of, 0, 1);
    BetaDistribution beta = BetaDistribution.of(cases + 0.5, Math.max(0, of - cases) + 0.5);
    double low = share == 0 ? 0 : beta.inverseCumulativeProbability(TAIL);
    double high = share == 1 ? 1 : beta.inverseSurvivalProbability(TAIL);
    return new Estimate(share, Math.min(low, share), Math.max(high, share));
  }
}

package dev.winnow.scoring.benchmark.statistics;

import java.util.List;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * How far the datasets of an organisation lie apart, when there are few of them: its own variance
 * leaning on that of all others. The variances of organisations are taken to scatter around a
 * typical one by an inverse chi-square law, whose two parameters are those under which the observed
 * variances are most probable (the moderated variance of Smyth, 2004).
 *
 * @param typical the typical variance
 * @param freedom how many degrees of freedom that is worth
 */
public record Spread(double typical, double freedom) {

  private static final double[] FREEDOMS = {2.1, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 128, 256};
  private static final int STEPS = 24;

  /** No variance counts as smaller than this part of the pooled one; rounding would rule. */
  private static final double FLOOR = 1e-3;

  /**
   * An observed variance.
   *
   * @param variance of an organisation's units
   * @param freedom its degrees of freedom, above 0
   */
  public record Observed(double variance, double freedom) {}

  /** Fits the law. */
  public static Spread fit(List<Observed> observed) {
    double sum = 0;
    double freedom = 0;
    for (Observed one : observed) {
      sum += one.variance() * one.freedom();
      freedom += one.freedom();
    }
    if (!(sum > 0)) {
      return new Spread(0, 2.1);
    }
    double pooled = sum / freedom;
    Spread best = new Spread(pooled, FREEDOMS[0]);
    double most = Double.NEGATIVE_INFINITY;
    for (double prior : FREEDOMS) {
      for (int step = 0; step <= STEPS; step++) {
        Spread candidate = new Spread(pooled * Math.pow(2, 1 - 4.0 * step / STEPS), prior);
        double likelihood = candidate.likelihood(observed, pooled * FLOOR);
        if (likelihood > most) {
          most = likelihood;
          best = candidate;
        }
      }
    }
    return best;
  }

  private double likelihood(List<Observed> observed, double least) {
    double sum = 0;
    for (Observed one : observed) {
      double ratio = Math.max(one.variance(), least) / typical;
      sum += FDistribution.of(one.freedom(), freedom).logDensity(ratio) - Math.log(typical);
    }
    return sum;
  }

  /** The variance of an organisation, leaning on the typical one. */
  public double moderated(double variance, double own) {
    return (freedom * typical + own * variance) / (freedom + own);
  }
}

package dev.winnow.scoring.benchmark.statistics;

import org.apache.commons.rng.sampling.distribution.DirichletSampler;

/** Other weights than the chosen ones, by chance around them, to see what depends on the choice. */
public final class WeightDraws {

  /** How near to the chosen ones: a weight of a third then scatters by about a tenth. */
  private static final double CONCENTRATION = 20;

  private WeightDraws() {}

  /** So many draws; each adds up to 1. The same chosen weights give the same draws. */
  public static double[][] around(double[] chosen, int count) {
    double[] alpha = new double[chosen.length];
    for (int i = 0; i < alpha.length; i++) {
      alpha[i] = Math.max(0.05, CONCENTRATION * chosen[i]);
    }
    DirichletSampler sampler = DirichletSampler.of(Chance.of("weights"), alpha);
    double[][] draws = new double[count][];
    for (int k = 0; k < count; k++) {
      draws[k] = sampler.sample();
    }
    return draws;
  }
}

package dev.winnow.scoring.benchmark.statistics;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;

/** Draws of the chi-square law: a gamma law under another name. */
final class ChiSquare {

  private final ContinuousSampler gamma;

  ChiSquare(double freedom, UniformRandomProvider random) {
    this.gamma = AhrensDieterMarsagliaTsangGammaSampler.of(random, freedom / 2, 2);
  }

  double sample() {
    return Math.max(gamma.sample(), Double.MIN_NORMAL);
  }
}

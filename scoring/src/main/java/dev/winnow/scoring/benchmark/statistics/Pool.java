package dev.winnow.scoring.benchmark.statistics;

import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * What a group of organisations tells about each of them: true figures scatter around the group's
 * centre by a normal law whose width is not known either. All widths are tried and weighed by how
 * probable they make what was observed, so that the uncertainty about the group is in every draw
 * (the hierarchical normal model; Gelman et al., Bayesian Data Analysis, chapter 5).
 */
public final class Pool {

  private static final int WIDTHS = 80;

  private final double[] widths = new double[WIDTHS];
  private final double[] weights = new double[WIDTHS];
  private final double[] centres = new double[WIDTHS];
  private final double[] doubts = new double[WIDTHS];

  private Pool() {}

  /**
   * Learns from a group.
   *
   * @param widest the largest standard deviation between organisations that is thinkable
   */
  public static Pool of(List<Observation> group, double widest) {
    Pool pool = new Pool();
    double[] logs = new double[WIDTHS];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < WIDTHS; i++) {
      // Finer where widths are small; the weight below makes up for it.
      double part = (i + 0.5) / WIDTHS;
      pool.widths[i] = widest * part * part;
      logs[i] = pool.weigh(i, group) + Math.log(part);
      most = Math.max(most, logs[i]);
    }
    double sum = 0;
    for (int i = 0; i < WIDTHS; i++) {
      pool.weights[i] = Math.exp(logs[i] - most);
      sum += pool.weights[i];
    }
    for (int i = 0; i < WIDTHS; i++) {
      pool.weights[i] /= sum;
    }
    return pool;
  }

  /** The logarithm of how probable a width makes what was observed; notes the centre it gives. */
  private double weigh(int i, List<Observation> group) {
    double between = widths[i] * widths[i];
    double sum = 0;
    double precision = 0;
    for (Observation one : group) {
      double weight = 1 / (one.error() + between);
      sum += weight * one.mean();
      precision += weight;
    }
    centres[i] = precision > 0 ? sum / precision : 0;
    doubts[i] = precision > 0 ? 1 / precision : widths[WIDTHS - 1] * widths[WIDTHS - 1];
    double log = 0.5 * Math.log(doubts[i]);
    for (Observation one : group) {
      double variance = one.error() + between;
      double distance = one.mean() - centres[i];
      log -= 0.5 * (Math.log(variance) + distance * distance / variance);
    }
    return log;
  }

  /** The typical organisation's figure. */
  public double centre() {
    return expected(centres);
  }

  /** The standard deviation of what is known about the centre. */
  public double doubt() {
    double mean = centre();
    double sum = 0;
    for (int i = 0; i < WIDTHS; i++) {
      double distance = centres[i] - mean;
      sum += weights[i] * (doubts[i] + distance * distance);
    }
    return Math.sqrt(sum);
  }

  /** How much organisations truly differ: the standard deviation between them. */
  public double spread() {
    return expected(widths);
  }

  /** How much the best guess owes to the organisation's own mean, from 0 to 1. */
  public double weight(double error) {
    double sum = 0;
    for (int i = 0; i < WIDTHS; i++) {
      double between = widths[i] * widths[i];
      sum += weights[i] * between / (between + error);
    }
    return sum;
  }

  private double expected(double[] values) {
    double sum = 0;
    for (int i = 0; i < WIDTHS; i++) {
      sum += weights[i] * values[i];
    }
    return sum;
  }

  /** Draws of the group's centre and width, of the same length; the same for the same name. */
  public Draws draws(String name, int count) {
    UniformRandomProvider random = Chance.of(name);
    ZigguratSampler.NormalizedGaussian normal = ZigguratSampler.NormalizedGaussian.of(random);
    double[] centre = new double[count];
    double[] width = new double[count];
    for (int k = 0; k < count; k++) {
      int i = pick(random.nextDouble());
      width[k] = widths[i];
      centre[k] = centres[i] + Math.sqrt(doubts[i]) * normal.sample();
    }
    return new Draws(centre, width);
  }

  private int pick(double share) {
    double sum = 0;
    for (int i = 0; i < WIDTHS; i++) {
      sum += weights[i];
      if (share < sum) {
        return i;
      }
    }
    return WIDTHS - 1;
  }

  /** Centres and widths that the group may have. */
  public record Draws(double[] centre, double[] width) {

    /** True figures that an organisation may have, one for each draw of the group. */
    public float[] of(Observation one) {
      UniformRandomProvider random = Chance.of(one.name());
      ZigguratSampler.NormalizedGaussian normal = ZigguratSampler.NormalizedGaussian.of(random);
      ChiSquare chiSquare = new ChiSquare(one.freedom(), random);
      float[] figures = new float[centre.length];
      for (int k = 0; k < figures.length; k++) {
        double error = one.error() * one.freedom() / chiSquare.sample();
        double between = width[k] * width[k];
        double share = between / (between + error);
        double mean = share * one.mean() + (1 - share) * centre[k];
        figures[k] = (float) (mean + Math.sqrt(share * error) * normal.sample());
      }
      return figures;
    }
  }
}

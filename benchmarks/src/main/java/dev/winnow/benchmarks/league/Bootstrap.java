package dev.winnow.benchmarks.league;

import dev.winnow.scoring.benchmark.Estimate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** The usual bootstrap intervals of a mean by clusters, to compare with. */
final class Bootstrap {

  private static final int DRAWS = 400;
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private Bootstrap() {}

  /** A cluster: how many units, and their sum. */
  record Cluster(double units, double sum) {}

  static double mean(List<Cluster> clusters) {
    double sum = 0;
    double units = 0;
    for (Cluster cluster : clusters) {
      sum += cluster.sum();
      units += cluster.units();
    }
    return sum / units;
  }

  /** The standard error of a mean, by clusters. */
  static double error(List<Cluster> clusters) {
    double mean = mean(clusters);
    double units = clusters.stream().mapToDouble(Cluster::units).sum();
    double sum = 0;
    for (Cluster cluster : clusters) {
      double distance = cluster.sum() - mean * cluster.units();
      sum += distance * distance;
    }
    double count = clusters.size();
    return count < 2 ? 0 : Math.sqrt(sum * count / (count - 1)) / units;
  }

  /** The range of the means of clusters drawn again. */
  static Estimate percentile(List<Cluster> clusters, long seed) {
    double mean = mean(clusters);
    double[] means = draws(clusters, seed, Bootstrap::mean);
    return estimate(mean, quantile(means, 0.025), quantile(means, 0.975));
  }

  /** The same, corrected for bias and skewness. */
  static Estimate corrected(List<Cluster> clusters, long seed) {
    double mean = mean(clusters);
    double[] means = draws(clusters, seed, Bootstrap::mean);
    double below = Arrays.stream(means).filter(one -> one < mean).count();
    double same = Arrays.stream(means).filter(one -> one == mean).count();
    double share = Math.clamp((below + same / 2) / DRAWS, 1e-3, 1 - 1e-3);
    double bias = NORMAL.inverseCumulativeProbability(share);
    double acceleration = acceleration(clusters);
    return estimate(
        mean,
        quantile(means, corrected(0.025, bias, acceleration)),
        quantile(means, corrected(0.975, bias, acceleration)));
  }

  /** The range of means measured by their own errors. */
  static Estimate studentised(List<Cluster> clusters, long seed) {
    double mean = mean(clusters);
    double error = error(clusters);
    double[] distances =
        draws(
            clusters,
            seed,
            drawn -> {
              double own = error(drawn);
              return own > 0 ? (mean(drawn) - mean) / own : 0;
            });
    return estimate(
        mean, mean - quantile(distances, 0.975) * error, mean - quantile(distances, 0.025) * error);
  }

  private static double corrected(double share, double bias, double acceleration) {
    double at = bias + NORMAL.inverseCumulativeProbability(share);
    return NORMAL.cumulativeProbability(bias + at / (1 - acceleration * at));
  }

  private static double acceleration(List<Cluster> clusters) {
    double mean = mean(clusters);
    double squares = 0;
    double cubes = 0;
    for (Cluster cluster : clusters) {
      double influence = cluster.sum() - mean * cluster.units();
      squares += influence * influence;
      cubes += influence * influence * influence;
    }
    return squares > 0 ? cubes / (6 * Math.pow(squares, 1.5)) : 0;
  }

  private static double[] draws(
      List<Cluster> clusters, long seed, ToDoubleFunction<List<Cluster>> statistic) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] draws = new double[DRAWS];
    Cluster[] drawn = new Cluster[clusters.size()];
    for (int k = 0; k < DRAWS; k++) {
      for (int i = 0; i < drawn.length; i++) {
        drawn[i] = clusters.get(random.nextInt(drawn.length));
      }
      draws[k] = statistic.applyAsDouble(Arrays.asList(drawn));
    }
    Arrays.sort(draws);
    return draws;
  }

  private static double quantile(double[] sorted, double share) {
    double at = Math.clamp(share * (sorted.length - 1), 0, sorted.length - 1);
    int below = (int) Math.floor(at);
    int above = (int) Math.ceil(at);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }

  private static Estimate estimate(double value, double low, double high) {
    return new Estimate(value, Math.min(low, value), Math.max(high, value));
  }
}

package dev.winnow.scoring.benchmark.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * What a circumstance that many share, such as a portal's software, does to figures, told apart
 * from what the organisations themselves do. Both are random effects; those of the circumstance are
 * the best linear unbiased predictions, so that one with few organisations counts for little.
 */
public final class CrossedEffects {

  private static final int ROUNDS = 60;

  private CrossedEffects() {}

  /**
   * The mean of one organisation under one circumstance.
   *
   * @param error the square of its standard error
   */
  public record Cell(String organisation, String circumstance, double mean, double error) {}

  /**
   * What a circumstance does.
   *
   * @param organisations how many it concerns
   * @param points above or below the typical one
   * @param deviation the standard deviation of what is known about that
   */
  public record Effect(int organisations, double points, double deviation) {}

  /**
   * Estimates the effects; none when there are fewer than two circumstances.
   *
   * @param spread the standard deviation between organisations
   */
  public static Map<String, Effect> of(List<Cell> cells, double spread) {
    Map<String, List<Cell>> byCircumstance = group(cells, Cell::circumstance);
    Map<String, List<Cell>> byOrganisation = group(cells, Cell::organisation);
    Map<String, Double> points = new HashMap<>();
    Map<String, Double> organisations = new HashMap<>();
    Map<String, Double> doubts = new HashMap<>();
    double between = Math.max(spread * spread, 1e-9);
    double variance = between;
    if (byCircumstance.size() < 2) {
      return Map.of();
    }
    for (int round = 0; round < ROUNDS; round++) {
      double centre = centre(cells, points, between);
      predict(
          byOrganisation,
          organisations,
          between,
          cell -> centre + effect(points, cell.circumstance()));
      predict(
          byCircumstance,
          points,
          variance,
          cell -> centre + effect(organisations, cell.organisation()));
      variance = variance(byCircumstance, points, doubts, between, variance);
    }
    return centred(byCircumstance, points, doubts);
  }

  private static Map<String, List<Cell>> group(List<Cell> cells, Function<Cell, String> by) {
    return cells.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()));
  }

  private static double effect(Map<String, Double> effects, String name) {
    return effects.getOrDefault(name, 0.0);
  }

  private static double centre(List<Cell> cells, Map<String, Double> points, double between) {
    double sum = 0;
    double weights = 0;
    for (Cell cell : cells) {
      double weight = 1 / (cell.error() + between);
      sum += weight * (cell.mean() - effect(points, cell.circumstance()));
      weights += weight;
    }
    return sum / weights;
  }

  /** Predicts a group's effect from how far its cells are from what they would be without it. */
  private static void predict(
      Map<String, List<Cell>> groups,
      Map<String, Double> effects,
      double variance,
      ToDoubleFunction<Cell> without) {
    groups.forEach(
        (name, cells) -> {
          double sum = 0;
          double precision = 1 / variance;
          for (Cell cell : cells) {
            double weight = 1 / cell.error();
            sum += weight * (cell.mean() - without.applyAsDouble(cell));
            precision += weight;
          }
          effects.put(name, sum / precision);
        });
  }

  /** The variance between circumstances, raised or lowered to what the predictions show. */
  private static double variance(
      Map<String, List<Cell>> groups,
      Map<String, Double> points,
      Map<String, Double> doubts,
      double between,
      double variance) {
    double sum = 0;
    for (Map.Entry<String, List<Cell>> group : groups.entrySet()) {
      double precision = 1 / variance;
      for (Cell cell : group.getValue()) {
        precision += 1 / (cell.error() + between);
      }
      doubts.put(group.getKey(), Math.sqrt(1 / precision));
      sum += Math.pow(points.get(group.getKey()), 2) + 1 / precision;
    }
    return Math.max(sum / groups.size(), 1e-9);
  }

  private static Map<String, Effect> centred(
      Map<String, List<Cell>> groups, Map<String, Double> points, Map<String, Double> doubts) {
    double sum = 0;
    int all = 0;
    for (Map.Entry<String, List<Cell>> group : groups.entrySet()) {
      sum += points.get(group.getKey()) * group.getValue().size();
      all += group.getValue().size();
    }
    double typical = sum / all;
    Map<String, Effect> effects = new TreeMap<>();
    groups.forEach(
        (name, cells) ->
            effects.put(
                name, new Effect(cells.size(), points.get(name) - typical, doubts.get(name))));
    return effects;
  }
}

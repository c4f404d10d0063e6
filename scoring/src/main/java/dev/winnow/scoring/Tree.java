package dev.winnow.scoring;

import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.ScorePart;
import dev.winnow.scoring.Profile.Dimension;
import dev.winnow.scoring.Profile.Group;
import dev.winnow.scoring.Profile.Weighted;
import dev.winnow.scoring.metrics.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One dimension, measured.
 *
 * @param points its sum
 * @param part the same to be shown
 */
record Tree(Points points, ScorePart part) {

  /**
   * Measures a dimension.
   *
   * @param factor what one point of the profile is worth in the tree
   * @param weight of the dimension in the headline
   * @param answers what each metric says
   */
  static Tree grow(
      Dimension dimension, double factor, double weight, Function<Metric, Measurement> answers) {
    List<ScorePart> parts = new ArrayList<>();
    Points sum = Points.NONE;
    double all = dimension.points();
    for (Group group : dimension.groups()) {
      List<ScorePart> leaves = group.id().isEmpty() ? parts : new ArrayList<>();
      Points groupSum = Points.NONE;
      for (Weighted weighted : group.metrics()) {
        Measurement measurement = answers.apply(weighted.metric());
        Points points = Points.of(measurement, weighted.points() * factor);
        groupSum = groupSum.plus(points);
        leaves.add(leaf(measurement, points, weighted.points() / all));
      }
      if (!group.id().isEmpty()) {
        parts.add(
            new ScorePart(
                group.id(), groupSum.value(), group.points() / all, leaves, Optional.empty()));
      }
      sum = sum.plus(groupSum);
    }
    return new Tree(
        sum, new ScorePart(dimension.id(), sum.value(), weight, parts, Optional.empty()));
  }

  private static ScorePart leaf(Measurement measurement, Points points, double weight) {
    return new ScorePart(
        measurement.metric(), points.value(), weight, List.of(), Optional.of(measurement));
  }
}

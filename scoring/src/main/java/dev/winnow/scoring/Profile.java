package dev.winnow.scoring;

import dev.winnow.scoring.metrics.Metric;
import dev.winnow.scoring.metrics.mqa.Quirks;
import java.util.ArrayList;
import java.util.List;

/**
 * What a score counts: dimensions, their metrics and weights, and the rule that makes one number of
 * them.
 *
 * @param id its file's name without ".yaml"
 * @param version scores of different versions are not comparable
 * @param rule how measurements become points
 * @param always whether it is scored with every harvest and kept, or only when asked for
 * @param quirks which implementation of the MQA its metrics follow
 * @param bands the words for points, the best first
 * @param dimensions in the order in which they are shown
 */
record Profile(
    String id,
    String version,
    Rule rule,
    boolean always,
    Quirks quirks,
    List<Band> bands,
    List<Dimension> dimensions) {

  Profile {
    bands = List.copyOf(bands);
    dimensions = List.copyOf(dimensions);
  }

  /** A word for everything from this many points on. */
  record Band(String id, double from) {}

  /** A part of the headline; its weight counts only under the rule of weighted means. */
  record Dimension(String id, double weight, List<Group> groups) {

    Dimension {
      groups = List.copyOf(groups);
    }

    double points() {
      double points = 0;
      for (Group group : groups) {
        points += group.points();
      }
      return points;
    }
  }

  /** Metrics that are shown together; one with an empty id is not shown as a group. */
  record Group(String id, List<Weighted> metrics) {

    Group {
      metrics = List.copyOf(metrics);
    }

    double points() {
      double points = 0;
      for (Weighted weighted : metrics) {
        points += weighted.points();
      }
      return points;
    }
  }

  /** A metric and the points it can earn. */
  record Weighted(Metric metric, double points) {}

  /** Every metric, dimension by dimension. */
  List<Weighted> metrics() {
    List<Weighted> metrics = new ArrayList<>();
    for (Dimension dimension : dimensions) {
      for (Group group : dimension.groups()) {
        metrics.addAll(group.metrics());
      }
    }
    return metrics;
  }

  /** The most points that can be had. */
  double max() {
    return rule == Rule.WEIGHTED_MEAN
        ? WeightedMean.FULL
        : Points.round(dimensions.stream().mapToDouble(Dimension::points).sum());
  }

  /** The word for this many points; empty below the lowest band. */
  String band(double points) {
    for (Band band : bands) {
      if (points >= band.from()) {
        return band.id();
      }
    }
    return "";
  }
}

package dev.winnow.scoring;

import dev.winnow.catalogue.score.ScorePart;
import dev.winnow.catalogue.score.Value;
import dev.winnow.scoring.Profile.Dimension;
import dev.winnow.scoring.metrics.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Every dimension is brought to 100, and the headline is their mean by weight. A dimension of which
 * nothing can be known leaves the denominator of the value, but not the interval.
 */
final class WeightedMean implements Rule.Way {

  static final double FULL = 100;

  @Override
  public Rule.Result apply(Profile profile, Subject subject) {
    double weights = weights(profile);
    List<ScorePart> parts = new ArrayList<>();
    for (Dimension dimension : profile.dimensions()) {
      double factor = FULL / dimension.points();
      double weight = dimension.weight() / weights;
      parts.add(Tree.grow(dimension, factor, weight, metric -> metric.measure(subject)).part());
    }
    return new Rule.Result(mean(parts), parts);
  }

  @Override
  public double worth(Profile profile, Dimension dimension) {
    return dimension.weight() / weights(profile);
  }

  private static double weights(Profile profile) {
    double weights = 0;
    for (Dimension dimension : profile.dimensions()) {
      weights += dimension.weight();
    }
    return weights;
  }

  private static Value mean(List<ScorePart> dimensions) {
    double low = 0;
    double high = 0;
    double known = 0;
    double weights = 0;
    for (ScorePart dimension : dimensions) {
      low += dimension.value().low() * dimension.weight();
      high += dimension.value().high() * dimension.weight();
      OptionalDouble value = dimension.value().value();
      if (value.isPresent()) {
        known += value.getAsDouble() * dimension.weight();
        weights += dimension.weight();
      }
    }
    low = Points.round(low);
    high = Math.min(Points.round(high), FULL);
    return new Value(
        weights > 0
            ? OptionalDouble.of(Math.clamp(Points.round(known / weights), low, high))
            : OptionalDouble.empty(),
        low,
        high,
        FULL);
  }
}

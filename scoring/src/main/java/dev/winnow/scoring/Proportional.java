package dev.winnow.scoring;

import dev.winnow.catalogue.score.ScorePart;
import dev.winnow.scoring.Profile.Dimension;
import dev.winnow.scoring.metrics.Subject;
import java.util.ArrayList;
import java.util.List;

/**
 * Points are added up; a metric about files earns the share of files that meet it, so that every
 * poor file costs and no dummy file helps.
 */
final class Proportional implements Rule.Way {

  @Override
  public Rule.Result apply(Profile profile, Subject subject) {
    Points sum = Points.NONE;
    List<ScorePart> parts = new ArrayList<>();
    for (Dimension dimension : profile.dimensions()) {
      Tree tree = Tree.grow(dimension, 1, 1, metric -> metric.measure(subject));
      sum = sum.plus(tree.points());
      parts.add(tree.part());
    }
    return new Rule.Result(sum.value(), parts);
  }

  @Override
  public double worth(Profile profile, Dimension dimension) {
    return 1;
  }
}

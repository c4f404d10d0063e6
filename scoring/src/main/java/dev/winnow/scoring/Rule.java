package dev.winnow.scoring;

import dev.winnow.catalogue.score.ScorePart;
import dev.winnow.catalogue.score.Value;
import dev.winnow.scoring.metrics.Subject;
import java.util.List;
import java.util.Locale;

/** How the measurements of a dataset become one number; a profile names its rule. */
enum Rule {
  /** Every dimension is a share of 100; the headline is their weighted mean. */
  WEIGHTED_MEAN(new WeightedMean()),

  /** Points are added up; of the distributions, only the best one counts. */
  BEST_DISTRIBUTION(new BestDistribution()),

  /** Points are added up; a metric about distributions earns the share of those that meet it. */
  PROPORTIONAL(new Proportional());

  private final Way way;

  Rule(Way way) {
    this.way = way;
  }

  /** What a rule does. */
  interface Way {

    Result apply(Profile profile, Subject subject);

    /** What one point of a dimension is worth on the headline's scale. */
    double worth(Profile profile, Profile.Dimension dimension);
  }

  /** The headline and the tree below it. */
  record Result(Value overall, List<ScorePart> dimensions) {}

  Way way() {
    return way;
  }

  /** As it is written in a profile, such as "weighted-mean". */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

package dev.winnow.scoring.benchmark.league;

import dev.winnow.scoring.benchmark.statistics.Likeness;
import dev.winnow.scoring.benchmark.statistics.Observation;
import dev.winnow.scoring.benchmark.statistics.Spread;
import dev.winnow.scoring.benchmark.tally.Sample;
import java.util.ArrayList;
import java.util.List;

/**
 * How exactly a mean is known: learnt from all organisations of a benchmark together.
 *
 * @param likeness how much units of one mould are alike
 * @param spread how far units of one organisation lie apart
 * @param max the most points that can be had
 */
record Yardstick(Likeness likeness, Spread spread, double max) {

  /** No mean is known better than to this part of the scale. */
  private static final double FINEST = 1e-3;

  static Yardstick of(List<Sample> samples, double max) {
    List<Likeness.Group> groups = new ArrayList<>();
    for (Sample sample : samples) {
      if (sample.units() > 0) {
        groups.add(
            new Likeness.Group(
                sample.units(),
                sample.moulds().count(),
                sample.moulds().sizes(),
                sample.moulds().within(),
                sample.moulds().between()));
      }
    }
    Likeness likeness = Likeness.of(groups);
    List<Spread.Observed> observed = new ArrayList<>();
    for (Sample sample : samples) {
      double freedom = freedom(sample, likeness);
      if (freedom > 0) {
        observed.add(new Spread.Observed(variance(sample, likeness), freedom));
      }
    }
    return new Yardstick(likeness, Spread.fit(observed), max);
  }

  /** How many independent units a sample is worth. */
  double effective(Sample sample) {
    return effective(sample, likeness);
  }

  /** What a sample says about its organisation. */
  Observation observe(String name, Sample sample) {
    double own = freedom(sample, likeness);
    double variance = own > 0 ? variance(sample, likeness) : 0;
    double moderated = spread.moderated(variance, own);
    double least = Math.pow(max * FINEST, 2);
    return new Observation(
        name,
        sample.mean(),
        Math.max(moderated, least) / effective(sample),
        spread.freedom() + own);
  }

  private static double effective(Sample sample, Likeness likeness) {
    return sample.units() == 0
        ? 0
        : sample.units() / likeness.inflation(sample.units(), sample.moulds().sizes());
  }

  private static double freedom(Sample sample, Likeness likeness) {
    double freedom = effective(sample, likeness) - 1;
    return freedom > 0.01 ? freedom : 0;
  }

  private static double variance(Sample sample, Likeness likeness) {
    double inflation = likeness.inflation(sample.units(), sample.moulds().sizes());
    return sample.square() / (sample.units() - inflation);
  }
}

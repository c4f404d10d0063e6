package dev.winnow.scoring.rhythm;

import dev.winnow.scoring.rhythm.Prior.Belief;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.gamma.LogBeta;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * How long it is from one change to the next, as learned from the gaps so far.
 *
 * <p>A renewal model: gaps are drawn from a Gamma distribution whose rate has a Gamma prior, for
 * each of several shapes from bursty to clockwork; besides, now and then a change is missed, so
 * that a gap is twice or three times as long. What the gaps say weighs these explanations, and what
 * is foretold is their mixture: nothing is fitted, so that little evidence gives wide answers.
 */
final class Renewal {

  private static final double[] SHAPES = {0.5, 1, 2, 4, 8, 16, 32, 64, 256};

  /** A change in twenty is missed, before anything is known. */
  private static final double MISSED = 1;

  private static final double KEPT = 19;

  /** Explanations of less weight than this part of the best one are dropped. */
  private static final double NEGLIGIBLE = 0.005;

  private static final int STEPS = 60;
  private static final double CLOSE = 1e-3;

  /** How far a chance may be off, as a part of it. */
  private static final double EXACT = 1e-3;

  private final List<Part> parts;

  private Renewal(List<Part> parts) {
    this.parts = parts;
  }

  /** One explanation: shape, what is learned about the rate, the chance that a change is missed. */
  private record Part(double weight, double shape, double sure, double scale, double missed) {

    double longerThan(double days) {
      double once = plain(days);
      return missed < CLOSE
          ? once
          : (1 - missed) * once
              + missed * (1 - missed) * plain(days / 2)
              + missed * missed * plain(days / 3);
    }

    private double plain(double days) {
      return RegularizedBeta.value(scale / (scale + days), sure, shape);
    }
  }

  /** Learns from gaps in days, each longer than nothing. */
  static Renewal learn(List<Double> gaps, Prior prior) {
    List<Readings> readings = Readings.of(gaps);
    List<Part> parts = new ArrayList<>();
    for (Belief belief : prior.beliefs()) {
      for (double shape : SHAPES) {
        readings.forEach(reading -> parts.add(part(reading, belief, shape)));
      }
    }
    return new Renewal(weighed(parts));
  }

  /** The chance that a gap is longer than this. */
  double longerThan(double days) {
    if (days <= 0) {
      return 1;
    }
    double sum = 0;
    for (Part part : parts) {
      sum += part.weight() * part.longerThan(days);
    }
    return Math.min(1, sum);
  }

  /** The days that a gap exceeds with this chance. */
  double exceededWith(double chance) {
    double low = 1e-3;
    double high = 1;
    while (longerThan(high) > chance && high < 1e6) {
      low = high;
      high *= 2;
    }
    return between(low, high, chance);
  }

  /**
   * False position (Illinois) in logarithms of days; the weight of the end that stays is halved.
   */
  private double between(double from, double until, double chance) {
    double low = Math.log(from);
    double high = Math.log(until);
    double above = longerThan(from) - chance;
    double below = longerThan(until) - chance;
    if (above <= 0 || below >= 0) {
      return above <= 0 ? from : until;
    }
    for (int i = 0; i < STEPS && high - low > CLOSE; i++) {
      double next = high - below * (high - low) / (below - above);
      double there = longerThan(Math.exp(next)) - chance;
      if (Math.abs(there) < EXACT * chance) {
        return Math.exp(next);
      }
      if (there > 0) {
        low = next;
        above = there;
        below /= 2;
      } else {
        high = next;
        below = there;
        above /= 2;
      }
    }
    return Math.exp((low + high) / 2);
  }

  /** Of the logarithm of its likelihood, as long as weights are not yet compared. */
  private static Part part(Readings gaps, Belief belief, double shape) {
    double events = gaps.count() * shape;
    double scale = belief.sure() * belief.days() / shape;
    double sure = belief.sure() + events;
    double log =
        (shape - 1) * gaps.sumOfLogs()
            - gaps.count() * LogGamma.value(shape)
            + belief.sure() * Math.log(scale)
            - LogGamma.value(belief.sure())
            + LogGamma.value(sure)
            - sure * Math.log(scale + gaps.sum())
            - gaps.logOfMultiples()
            + LogBeta.value(MISSED + gaps.missed(), KEPT + gaps.count())
            - LogBeta.value(MISSED, KEPT);
    double missed = (MISSED + gaps.missed()) / (MISSED + KEPT + gaps.missed() + gaps.count());
    return new Part(Math.log(belief.weight()) + log, shape, sure, scale + gaps.sum(), missed);
  }

  private static List<Part> weighed(List<Part> logs) {
    double best = logs.stream().mapToDouble(Part::weight).max().orElseThrow();
    List<Part> kept = logs.stream().filter(one -> isOfWeight(one, best)).toList();
    double sum = kept.stream().mapToDouble(one -> Math.exp(one.weight() - best)).sum();
    return kept.stream()
        .map(
            one ->
                new Part(
                    Math.exp(one.weight() - best) / sum,
                    one.shape(),
                    one.sure(),
                    one.scale(),
                    one.missed()))
        .toList();
  }

  private static boolean isOfWeight(Part part, double best) {
    return Math.exp(part.weight() - best) >= NEGLIGIBLE;
  }
}

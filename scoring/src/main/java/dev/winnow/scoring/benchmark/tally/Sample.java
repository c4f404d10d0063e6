package dev.winnow.scoring.benchmark.tally;

import java.util.Map;

/**
 * An organisation's units under one benchmark: all that statistics needs of them.
 *
 * @param units of how many anything is known
 * @param mean of those
 * @param square the sum of their squared distances from the mean
 * @param moulds how they fall into moulds
 * @param low the mean of all units if everything unknown is bad
 * @param high the mean of all units if everything unknown is good
 * @param parts the mean of each part as far as known, as a share; NaN where nothing is
 * @param portals how many units, and their mean, by portal
 */
public record Sample(
    long units,
    double mean,
    double square,
    Moulds moulds,
    double low,
    double high,
    double[] parts,
    Map<String, Cell> portals) {

  public Sample {
    portals = Map.copyOf(portals);
  }

  /** The same, moved and spread as a part of it would be from before to after. */
  public Sample moved(Sample before, Sample after, double max) {
    double gain = after.mean() - before.mean();
    double spread = before.square() > 0 ? after.square() / before.square() : 1;
    return new Sample(
        units,
        Math.min(max, mean + gain),
        square * spread,
        new Moulds(
            moulds.count(), moulds.sizes(), moulds.within() * spread, moulds.between() * spread),
        Math.min(max, low + after.low() - before.low()),
        Math.min(max, high + after.high() - before.high()),
        parts,
        portals);
  }

  /**
   * How units fall into moulds.
   *
   * @param count how many moulds there are
   * @param sizes the sum of the squares of their numbers of units
   * @param within the sum of squared distances from the means of the moulds
   * @param between the sum of squared distances of those means from the mean, by units
   */
  public record Moulds(long count, double sizes, double within, double between) {}

  /** Units on one portal; a unit on two counts half on each. */
  public record Cell(double units, double mean) {}
}

package dev.winnow.scoring.benchmark.statistics;

import java.util.List;

/**
 * How much units poured from one mould are alike: the intra-class correlation, by analysis of
 * variance over all organisations together. 1 means that all of one mould say as much as one.
 *
 * @param correlation from 0 to 1
 */
public record Likeness(double correlation) {

  /**
   * One organisation's units.
   *
   * @param units how many
   * @param moulds from how many moulds
   * @param sizes the sum of the squares of the moulds' numbers of units
   * @param within the sum of squares within moulds
   * @param between the sum of squares between moulds
   */
  public record Group(double units, double moulds, double sizes, double within, double between) {}

  /** Estimates it; where no mould has two units nothing is alike. */
  public static Likeness of(List<Group> groups) {
    double within = 0;
    double freeWithin = 0;
    double between = 0;
    double freeBetween = 0;
    double expected = 0;
    for (Group group : groups) {
      within += group.within();
      freeWithin += group.units() - group.moulds();
      between += group.between();
      freeBetween += group.moulds() - 1;
      expected += group.units() - group.sizes() / group.units();
    }
    if (freeWithin < 1 || expected <= 0) {
      return new Likeness(0);
    }
    double variance = within / freeWithin;
    double common = Math.max(0, (between - freeBetween * variance) / expected);
    return new Likeness(common + variance > 0 ? common / (common + variance) : 1);
  }

  /** How much larger the variance of a mean is than if all units were independent. */
  public double inflation(double units, double sizes) {
    return 1 + (sizes / units - 1) * correlation;
  }
}

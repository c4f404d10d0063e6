package dev.winnow.scoring.causes;

import dev.winnow.catalogue.score.Fix;

/**
 * A deed that many datasets wait for.
 *
 * @param fix the deed; without particulars where they differ from dataset to dataset
 * @param metric the metric that it raises
 * @param datasets how many datasets wait for it
 * @param of how many there are
 * @param points what it brings to one of them on average, on the profile's scale
 * @param systemic whether nearly all of them lack it, so that the portal's software or an exporter
 *     drops it and one change there mends all
 */
public record RootCause(
    Fix fix, String metric, long datasets, long of, double points, boolean systemic) {

  /** What it brings to the mean score of all datasets. */
  public double meanGain() {
    return of == 0 ? 0 : points * datasets / of;
  }

  /** Points gained per change that somebody has to make: one, or one for each dataset. */
  public double pointsPerChange() {
    return systemic ? points * datasets : points;
  }

  /** Who can best do it: where one change mends all, whoever runs the portal or the exporter. */
  public Fix.Who who() {
    return systemic && fix.who() == Fix.Who.PUBLISHER ? Fix.Who.PORTAL : fix.who();
  }
}

package dev.winnow.scoring.causes;

import dev.winnow.catalogue.score.Fix;
import java.util.Optional;

/**
 * A deed that many datasets wait for.
 *
 * @param fix the deed; without particulars where they differ from dataset to dataset
 * @param metric the metric that it raises
 * @param where the id of the place, a portal or an organisation, whose datasets nearly all lack it
 *     while others do not; empty where it is not confined to one
 * @param datasets how many datasets wait for it
 * @param of how many there are, in that place if there is one
 * @param share which share of all datasets that were looked at waits for it
 * @param points what it brings to one of them on average, on the profile's scale
 * @param systemic whether nearly all of them lack it, so that software or an exporter drops it and
 *     one change there mends all
 */
public record RootCause(
    Fix fix,
    String metric,
    Optional<String> where,
    long datasets,
    long of,
    double share,
    double points,
    boolean systemic) {

  /** What it brings to the mean score of all datasets. */
  public double meanGain() {
    return points * share;
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

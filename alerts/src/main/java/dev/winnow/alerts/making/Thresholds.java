package dev.winnow.alerts.making;

import java.time.Duration;

/**
 * From when on something is news.
 *
 * @param score by how many points of 100 a score must move at once
 * @param silentPeriods after how many periods of its schedule without a complete run a portal is
 *     silent
 * @param silentAtLeast but never sooner than this
 * @param hostDown for how long a host must have failed
 */
public record Thresholds(
    double score, int silentPeriods, Duration silentAtLeast, Duration hostDown) {

  /** What docs/alerts.md says. */
  public static final Thresholds DEFAULT =
      new Thresholds(10, 3, Duration.ofDays(1), Duration.ofDays(1));
}

package dev.winnow.scoring.metrics.freshness;

import dev.winnow.catalogue.score.FreshnessStage;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How a promise of updates loses its worth as time goes by: rungs of five points each, so that a
 * score stays the same between two of them instead of changing every second.
 *
 * <p>All points while fresh; 90 down to 65 while due; 60 down to 25 while overdue; 20 down to 5
 * over the first four periods of being delinquent, then none.
 *
 * @param last when the data last changed
 * @param thresholds when it is late
 */
record Ladder(Instant last, Thresholds thresholds) {

  private static final int DUE = 6;
  private static final int OVERDUE = 8;
  private static final int DELINQUENT = 4;
  private static final int RUNGS = 1 + DUE + OVERDUE + DELINQUENT + 1;

  /** The best share of each stage in twentieths; each rung below it is one less. */
  private static final int DUE_FROM = 18;

  private static final int OVERDUE_FROM = 12;
  private static final int DELINQUENT_FROM = 4;
  private static final double TWENTIETH = 20;

  /** Up to {@code until}, this stage and this share; the last rung has no end. */
  record Rung(FreshnessStage stage, double share, Optional<Instant> until) {}

  /** The rung that holds at this moment. */
  Rung at(Instant moment) {
    long age = Duration.between(last, moment).getSeconds();
    int rung = 0;
    while (rung + 1 < RUNGS && seconds(rung + 1) <= age) {
      rung++;
    }
    Optional<Instant> until =
        rung + 1 < RUNGS ? Optional.of(last.plusSeconds(seconds(rung + 1))) : Optional.empty();
    return rung(rung, until);
  }

  private static Rung rung(int rung, Optional<Instant> until) {
    if (rung == 0) {
      return new Rung(FreshnessStage.FRESH, 1, until);
    }
    if (rung <= DUE) {
      return new Rung(FreshnessStage.DUE, (DUE_FROM - (rung - 1)) / TWENTIETH, until);
    }
    if (rung <= DUE + OVERDUE) {
      int below = rung - 1 - DUE;
      return new Rung(FreshnessStage.OVERDUE, (OVERDUE_FROM - below) / TWENTIETH, until);
    }
    int below = rung - 1 - DUE - OVERDUE;
    return new Rung(FreshnessStage.DELINQUENT, (DELINQUENT_FROM - below) / TWENTIETH, until);
  }

  /** How long after the last change a rung is reached; not asked of the first one. */
  private long seconds(int rung) {
    long due = thresholds.due().getSeconds();
    long overdue = thresholds.overdue().getSeconds();
    long delinquent = thresholds.delinquent().getSeconds();
    if (rung <= DUE) {
      return due + (overdue - due) * (rung - 1) / DUE;
    }
    if (rung <= DUE + OVERDUE) {
      return overdue + (delinquent - overdue) * (rung - 1 - DUE) / OVERDUE;
    }
    return delinquent + due * (rung - 1 - DUE - OVERDUE);
  }
}

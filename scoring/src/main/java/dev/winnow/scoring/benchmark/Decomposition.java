package dev.winnow.scoring.benchmark;

import java.util.List;

/**
 * Why a figure moved between two moments; the parts add up to the whole difference.
 *
 * @param before the mean before
 * @param after the mean after
 * @param comparable whether one method made both; if not, the only part is {@code METHOD}
 * @param parts every kind of cause, in order, those without effect too
 */
public record Decomposition(double before, double after, boolean comparable, List<Part> parts) {

  public Decomposition {
    parts = List.copyOf(parts);
  }

  /** What can move a figure. */
  public enum Cause {
    /** Datasets that were not there before. */
    ADDED,
    /** Datasets that are gone. */
    REMOVED,
    /** Datasets whose publisher changed what is said about them. */
    CHANGED,
    /** Datasets that stayed as they were, seen otherwise: time went on, links broke or healed. */
    MEASURED,
    /** Datasets that count for more or less because copies and series were found or fell apart. */
    REGROUPED,
    /** The benchmark, the profile or the method became another. */
    METHOD
  }

  /**
   * A kind of cause.
   *
   * @param datasets how many datasets it concerns
   * @param points what it did to the mean
   */
  public record Part(Cause cause, long datasets, double points) {}

  /** The whole difference. */
  public double difference() {
    return after - before;
  }
}

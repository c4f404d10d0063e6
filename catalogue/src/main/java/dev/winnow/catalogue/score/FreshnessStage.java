package dev.winnow.catalogue.score;

import java.util.Locale;

/** How a dataset stands to its own promise of updates. */
public enum FreshnessStage {
  FRESH,
  DUE,
  OVERDUE,
  DELINQUENT,
  ENDED,
  UNKNOWN;

  /** As it is written in addresses and the API. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

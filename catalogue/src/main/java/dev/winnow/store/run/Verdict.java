package dev.winnow.store.run;

import java.util.Locale;

/** How a run ended. Only a complete one may count an absence. */
public enum Verdict {
  COMPLETE,
  PARTIAL,
  FAILED;

  /** As it is written in the API and the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package dev.winnow.scoring.benchmark;

import java.util.Locale;

/** What makes a dataset useless however many points it has. */
public enum Gate {
  /** No licence is stated anywhere. */
  NO_LICENCE,
  /** No file or service that a program can read. */
  NOT_MACHINE_READABLE,
  /** An address of its data is broken. */
  DEAD_ADDRESS,
  /** It has not kept its own promise of updates. */
  OVERDUE;

  /** As it is written in files, addresses and the API. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A dataset's answer; what is unknown is neither. */
  public enum Answer {
    PASSES,
    FAILS,
    UNKNOWN
  }
}

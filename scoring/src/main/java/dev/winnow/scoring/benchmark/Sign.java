package dev.winnow.scoring.benchmark;

import java.util.Locale;

/**
 * Something that looks as if it were there for the points only. It changes no figure: it is told.
 *
 * @param kind what
 * @param records how many of the organisation's records show it
 * @param of how many could
 * @param example what it looks like, such as the day or the address
 */
public record Sign(Kind kind, long records, long of, String example) {

  /** What points at points. */
  public enum Kind {
    /** The same keywords on most of what is published. */
    SAME_KEYWORDS,
    /** Everything was modified on one and the same day. */
    SAME_DAY,
    /** Files that hold nothing, or the same file named again. */
    DUMMY_FILES,
    /** Periods of more than a century that end long after today. */
    ABSURD_PERIOD;

    /** As it is written in the API. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}

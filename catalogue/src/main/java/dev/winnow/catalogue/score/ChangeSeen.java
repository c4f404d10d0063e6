package dev.winnow.catalogue.score;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A change of a dataset that was seen: it happened at some time between two looks.
 *
 * @param before the last look that still found it as it was; empty when that was not kept
 * @param by the look that found it changed
 * @param touch what changed
 * @param stated the date of change that the portal stated with it
 * @param statedBefore the one that it stated until then; empty when that was not kept
 */
public record ChangeSeen(
    Optional<Instant> before,
    Instant by,
    Touch touch,
    Optional<Instant> stated,
    Optional<Instant> statedBefore) {

  private static final Duration ONE_DAY = Duration.ofDays(1);

  /** What a change touched. */
  public enum Touch {
    /** Addresses, sizes, checksums, the period covered or the version: the data is another. */
    DATA,
    /** Beside the description only the date of change moved. */
    DATE,
    /** Words about the data; the data itself need not have changed. */
    DESCRIPTION,
    /** It was kept before Winnow told these apart. */
    UNTOLD;

    /** As it is kept. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public ChangeSeen {
    if (before.isPresent() && before.get().isAfter(by)) {
      throw new IllegalArgumentException(
          "a change is seen after the look before it, was %s before %s"
              .formatted(by, before.get()));
    }
  }

  /** A change of which it is not known what was stated before. */
  public ChangeSeen(Optional<Instant> before, Instant by, Touch touch, Optional<Instant> stated) {
    this(before, by, touch, stated, Optional.empty());
  }

  /** A change of data of which only the look that found it is known. */
  public static ChangeSeen at(Instant by) {
    return new ChangeSeen(Optional.empty(), by, Touch.UNTOLD, Optional.empty());
  }

  /** When it happened, as well as that is known: when it says so, else midway between the looks. */
  public Instant moment() {
    return stated
        .filter(this::fits)
        .or(() -> before.map(earlier -> earlier.plus(Duration.between(earlier, by).dividedBy(2))))
        .orElse(by);
  }

  /** When it happened at the latest: when it says so, else when it was found. */
  public Instant latest() {
    return stated.filter(this::fits).orElse(by);
  }

  /** A stated date without an hour is the start of its day. */
  private boolean fits(Instant date) {
    return before.isPresent() && date.isAfter(before.get().minus(ONE_DAY)) && !date.isAfter(by);
  }
}

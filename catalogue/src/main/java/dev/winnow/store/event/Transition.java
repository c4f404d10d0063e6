package dev.winnow.store.event;

import dev.winnow.catalogue.DatasetId;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * A change of a dataset with where to read what was before and what is since; both as of the
 * change, whatever came later.
 *
 * @param number the change's number
 * @param kind how it changed
 * @param at when
 * @param row the number of the dataset's row
 * @param dataset what changed
 * @param standing who publishes it, and whether it still stands for itself
 * @param content the numbers of its contents
 * @param score the numbers of its headline scores
 */
public record Transition(
    long number,
    Kind kind,
    Instant at,
    long row,
    DatasetId dataset,
    Belonging standing,
    Pair content,
    Pair score) {

  /** The kinds of changes that may be news. */
  public enum Kind {
    ADDED,
    CONTENT,
    TIME,
    LINKS,
    REMOVED,
    RETURNED,
    MOVED;

    static Kind of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  /**
   * To whom a dataset belongs.
   *
   * @param organisation the id of who publishes it now; empty for nobody
   * @param merged whether it turned out to be another dataset under a new id
   */
  public record Belonging(String organisation, boolean merged) {}

  /** The number of what was before, and of what is since; the same where nothing changed. */
  public record Pair(OptionalLong before, OptionalLong after) {

    /** Whether there is something before and something else since. */
    public boolean differs() {
      return before.isPresent() && after.isPresent() && before.getAsLong() != after.getAsLong();
    }
  }
}

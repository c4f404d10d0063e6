package dev.winnow.harvest.walk;

import dev.winnow.harvest.Cursor;
import java.util.Optional;

/**
 * What tells a page that was walked to its end from the others of its walk; kept with the page, so
 * that a run that is taken up again still knows it.
 *
 * @param walk the number of the batch that the walk began with: a run may begin anew
 * @param ids a digest of the ids that the page listed, in whatever order; 0 when it was empty
 * @param name of the page, in words
 */
public record PageMark(long walk, long ids, String name) {

  /** The mark of a page that was asked for like this. */
  public static PageMark of(long walk, Cursor asked, long ids) {
    return new PageMark(walk, ids, name(asked));
  }

  /** The digest of a page that also lists this. */
  public static long with(long ids, String sourceId) {
    return ids + SeenSet.hash(sourceId);
  }

  static String name(Cursor cursor) {
    return cursor
        .token()
        .map(token -> "the page " + token)
        .orElse("the page at position " + cursor.position());
  }

  /** What is kept. */
  public String write() {
    return walk + " " + Long.toHexString(ids) + " " + name;
  }

  /** Reads what was kept; empty when it is of another version of Winnow. */
  static Optional<PageMark> read(String text) {
    String[] parts = text.split(" ", 3);
    try {
      return parts.length < 3
          ? Optional.empty()
          : Optional.of(
              new PageMark(
                  Long.parseLong(parts[0]), Long.parseUnsignedLong(parts[1], 16), parts[2]));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}

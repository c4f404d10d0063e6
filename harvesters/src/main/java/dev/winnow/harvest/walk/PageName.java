package dev.winnow.harvest.walk;

import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.Scope;
import java.util.Optional;

/** Writes the place of a page in a walk through everything, such as "1000 500 next-token". */
final class PageName {

  private PageName() {}

  static String of(Cursor cursor) {
    return cursor.position()
        + " "
        + cursor.size()
        + cursor.token().map(token -> " " + token).orElse("");
  }

  /** Reads a place; empty when nothing is written. */
  static Optional<Cursor> read(String name) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    String[] parts = name.split(" ", 3);
    return Optional.of(
        new Cursor(
            Scope.EVERYTHING,
            Long.parseLong(parts[0]),
            Integer.parseInt(parts[1]),
            parts.length == 3 ? Optional.of(parts[2]) : Optional.empty()));
  }
}

package dev.winnow.harvest.walk;

import dev.winnow.harvest.Cursor;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Notices when a portal's pages go round in circles. */
public final class LoopGuard {

  private static final int MOST_STALE = 10;

  private final Set<String> asked = new HashSet<>();
  private final Map<Long, String> contents = new HashMap<>();
  private int stale;

  /**
   * Says in words why this page must not be asked for; empty when it may.
   *
   * @param byPosition whether a position counts even where the portal gave a word for the page
   */
  public Optional<String> ask(Cursor cursor, boolean byPosition) {
    String key = name(cursor) + (byPosition ? " " + cursor.position() + "+" + cursor.size() : "");
    return asked.add(key)
        ? Optional.empty()
        : Optional.of("the pages go round in circles: " + name(cursor) + " is named again");
  }

  /**
   * Says in words why the walk must not go on after a page; empty when it may.
   *
   * @param digest of all that the page held, 0 for an empty page
   * @param fresh how many ids on it were new
   */
  public Optional<String> drained(Cursor cursor, long digest, long fresh) {
    stale = fresh > 0 ? 0 : stale + 1;
    String before = digest == 0 ? null : contents.putIfAbsent(digest, name(cursor));
    if (before != null) {
      return Optional.of(
          "the pages go round in circles: %s repeats %s".formatted(name(cursor), before));
    }
    return stale < MOST_STALE
        ? Optional.empty()
        : Optional.of("%d pages in a row held nothing new".formatted(stale));
  }

  private static String name(Cursor cursor) {
    return cursor
        .token()
        .map(token -> "the page " + token)
        .orElse("the page at position " + cursor.position());
  }
}

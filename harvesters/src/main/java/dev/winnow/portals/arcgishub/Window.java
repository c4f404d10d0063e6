package dev.winnow.portals.arcgishub;

import java.util.Optional;

/**
 * The part of a site that is being paged: at most 10,000 items, the newest change first.
 *
 * @param collection "dataset", or "all" where a site has no such collection
 * @param newest only items that did not change later than this, in milliseconds since 1970; -1 for
 *     all
 * @param start the position of its first item in the whole walk
 */
record Window(String collection, long newest, long start) {

  static final String ALL = "all";

  private static final Window FIRST = new Window("dataset", -1, 0);

  static Window of(Optional<String> token) {
    if (token.isEmpty()) {
      return FIRST;
    }
    String[] parts = token.get().split(" ");
    return new Window(parts[0], Long.parseLong(parts[1]), Long.parseLong(parts[2]));
  }

  Window ofEverything() {
    return new Window(ALL, newest, start);
  }

  /** The next window: items changed at the same moment come again, none is passed over. */
  Window before(long modified, long position) {
    return new Window(collection, modified, position);
  }

  boolean isFirst() {
    return newest < 0;
  }

  boolean isPlain() {
    return equals(FIRST);
  }

  Optional<String> filter() {
    return newest < 0 ? Optional.empty() : Optional.of("modified <= " + newest);
  }

  /** As it stands in a cursor; with the position, so that every page has a name of its own. */
  String token(long position) {
    return collection + " " + newest + " " + start + " " + position;
  }
}

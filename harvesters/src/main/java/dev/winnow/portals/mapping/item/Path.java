package dev.winnow.portals.mapping.item;

import java.util.List;
import java.util.Optional;

/** Where something stands in an item, compiled once and asked many times. */
public interface Path {

  /** What stands there, in order of the document; lists are taken apart. */
  List<Item> in(Item item);

  /**
   * Whether the place is there at all, though nothing may stand in it: an empty list is something
   * else than no list.
   */
  default boolean isIn(Item item) {
    return !in(item).isEmpty();
  }

  /** The first text that stands there. */
  default Optional<String> text(Item item) {
    return in(item).stream()
        .flatMap(found -> found.texts().stream())
        .map(dev.winnow.catalogue.Text::value)
        .filter(text -> !text.isBlank())
        .findFirst();
  }
}

package dev.winnow.portals.mapping;

import dev.winnow.portals.mapping.Mapping.Origin;
import dev.winnow.portals.mapping.item.Item;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What is looked into for a record's fields.
 *
 * @param item the record
 * @param listing the list's entry about it; the record itself when it has no page of its own
 * @param site where the portal's addresses begin
 * @param url where the record was found
 */
record Looked(Item item, Item listing, String site, URI url) {

  /** Words that templates may use beside paths. */
  static final List<String> WORDS = List.of("site", "url");

  Item item(Origin origin) {
    return origin == Origin.LISTING ? listing : item;
  }

  Looked with(Item part) {
    return new Looked(part, part, site, url);
  }

  Optional<String> word(String name) {
    return switch (name) {
      case "site" -> Optional.of(site);
      case "url" -> Optional.of(url.toString());
      default -> Optional.empty();
    };
  }
}

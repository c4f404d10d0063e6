package dev.winnow.harvest.contract.fake;

import dev.winnow.harvest.contract.fake.Listing.Slice;
import java.util.List;

/** The datasets of a fake portal, cut into pages in its manner. */
public record Shelf(List<Item> items, Listing listing) {

  /** The page at this position, from 0. */
  public Slice slice(long position, int size) {
    return listing.slice(items, position, size);
  }

  /** All of it in one. */
  public List<Item> all() {
    return slice(0, 1000).items();
  }

  /** The item that this path ends in. */
  public List<Item> named(String path) {
    return all().stream()
        .filter(item -> path.matches(".*/" + item.id() + "(\\.\\w+)?"))
        .limit(1)
        .toList();
  }
}

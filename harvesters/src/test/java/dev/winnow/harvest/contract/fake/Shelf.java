package dev.winnow.harvest.contract.fake;

import dev.winnow.harvest.contract.fake.Listing.Slice;
import java.util.List;
import java.util.stream.Stream;

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

  /** The item that this path ends in, whether the list shows it now or not. */
  public List<Item> named(String path) {
    return Stream.concat(all().stream(), items.stream())
        .filter(item -> path.matches(".*/" + item.id() + "(\\.\\w+)?"))
        .limit(1)
        .toList();
  }
}

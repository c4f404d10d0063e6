package dev.winnow.harvest.contract.protocol.mapped;

import static java.util.stream.Collectors.joining;

import dev.winnow.harvest.contract.fake.Ask;
import dev.winnow.harvest.contract.fake.Item;
import dev.winnow.harvest.contract.fake.Listing.Slice;
import dev.winnow.harvest.contract.fake.Protocol;
import dev.winnow.harvest.contract.fake.Reply;
import dev.winnow.harvest.contract.fake.Shelf;
import dev.winnow.harvest.contract.fake.Trait;
import java.util.Map;
import java.util.Set;

/** A JSON API that its own file describes; it names the next page by a word and counts nothing. */
public final class Harbour implements Protocol {

  private static final String MAPPING =
      """
      pages: {by: cursor, parameter: after, next: /next}
      items: /sets
      id: /key
      fields:
        title: /name
      """;

  @Override
  public String type() {
    return "mapping";
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.PAGED, Trait.NAMES_NEXT, Trait.NEEDS_ID);
  }

  @Override
  public String path() {
    return "/sets";
  }

  @Override
  public Map<String, String> settings() {
    return Map.of("mapping", MAPPING);
  }

  @Override
  public Reply answer(Ask ask, Shelf shelf) {
    Slice slice = shelf.slice(ask.number("after", 0), 5);
    String sets = slice.items().stream().map(Harbour::set).collect(joining(","));
    String next = slice.next().isEmpty() ? "null" : "\"" + slice.after() + "\"";
    return Reply.json("{\"sets\":[%s],\"next\":%s}".formatted(sets, next), slice.items());
  }

  private static String set(Item item) {
    return "{\"key\":\"%s\",\"name\":\"%s\"}".formatted(item.id(), item.title());
  }
}

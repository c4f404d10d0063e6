package dev.winnow.harvest.contract.protocol;

import static java.util.stream.Collectors.joining;

import dev.winnow.harvest.contract.fake.Ask;
import dev.winnow.harvest.contract.fake.Item;
import dev.winnow.harvest.contract.fake.Listing.Slice;
import dev.winnow.harvest.contract.fake.Protocol;
import dev.winnow.harvest.contract.fake.Reply;
import dev.winnow.harvest.contract.fake.Shelf;
import dev.winnow.harvest.contract.fake.Trait;
import java.util.List;
import java.util.Set;

/** STAC: a landing page, and collections that link to the next ones. */
public final class Stac implements Protocol {

  @Override
  public String type() {
    return "stac";
  }

  @Override
  public Set<Trait> traits() {
    return Set.of(Trait.PAGED, Trait.TOTAL, Trait.NAMES_NEXT, Trait.TITLE_OPTIONAL, Trait.NEEDS_ID);
  }

  @Override
  public String path() {
    return "/";
  }

  @Override
  public Reply answer(Ask ask, Shelf shelf) {
    if (ask.path().equals("/")) {
      return Reply.json(
          "{\"type\":\"Catalog\",\"id\":\"c\",\"links\":[{\"rel\":\"data\",\"href\":\"%s/collections\"}]}"
              .formatted(ask.root()),
          List.of());
    }
    if (!ask.path().equals("/collections")) {
      return Reply.missing();
    }
    int limit = ask.number("limit", 10);
    Slice slice = shelf.slice(ask.number("from", 0), limit);
    String next =
        slice.next().isEmpty()
            ? ""
            : "{\"rel\":\"next\",\"href\":\"%s/collections?limit=%d&from=%s\"}"
                .formatted(ask.root(), limit, slice.after());
    String collections = slice.items().stream().map(Stac::collection).collect(joining(","));
    return Reply.json(
        "{\"numberMatched\":%d,\"collections\":[%s],\"links\":[%s]}"
            .formatted(slice.total(), collections, next),
        slice.items());
  }

  private static String collection(Item item) {
    return "{\"type\":\"Collection\",\"id\":\"%s\",\"title\":\"%s\",\"links\":[]}"
        .formatted(item.id(), item.title());
  }
}

package dev.winnow.harvest.contract.protocol.mapped;

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
import java.util.function.Function;

/**
 * A portal that lists its datasets in JSON, a page at a time.
 *
 * @param type of portal
 * @param at where its list answers; the operator's address is the portal's root, or the list itself
 *     where it names the next page
 * @param cut which part of the list was asked for
 * @param frame what stands around the items: a text with places for their total, for them, and for
 *     the next page's address where the portal names it
 * @param item how one of them is written
 */
record JsonList(String type, String at, Cut cut, String frame, Function<Item, String> item)
    implements Protocol {

  /** Which part of the list a request asks for. */
  interface Cut {
    Slice of(Ask ask, Shelf shelf);

    /** From an offset, so many. */
    static Cut from(String offset, String size) {
      return (ask, shelf) -> shelf.slice(ask.number(offset, 0), ask.number(size, 10));
    }

    /** By number from this one on; a portal that gives smaller pages counts in those. */
    static Cut page(String number, int first, String size) {
      return (ask, shelf) -> {
        int asked = ask.number(size, 10);
        int given = Math.max(1, Math.min(asked, shelf.slice(0, asked).items().size()));
        return shelf.slice((long) (ask.number(number, first) - first) * given, given);
      };
    }

    /** Five at a time, the next ones named by the portal. */
    Cut LINKED = (ask, shelf) -> shelf.slice(ask.number("from", 0), 5);
  }

  @Override
  public Set<Trait> traits() {
    return isLinked()
        ? Set.of(Trait.PAGED, Trait.TOTAL, Trait.NEEDS_ID, Trait.NAMES_NEXT)
        : Set.of(Trait.PAGED, Trait.TOTAL, Trait.NEEDS_ID);
  }

  @Override
  public String path() {
    return isLinked() ? at : "/";
  }

  @Override
  public Reply answer(Ask ask, Shelf shelf) {
    if (!ask.path().equals(at)) {
      return Reply.missing();
    }
    Slice slice = cut.of(ask, shelf);
    List<Item> items = slice.items();
    String next =
        slice.next().isEmpty()
            ? "null"
            : "\"%s%s?from=%s\"".formatted(ask.root(), at, slice.after());
    return Reply.json(
        frame.formatted(slice.total(), items.stream().map(item).collect(joining(",")), next),
        items);
  }

  private boolean isLinked() {
    return cut == Cut.LINKED;
  }
}

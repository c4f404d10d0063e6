package dev.winnow.harvest.contract.fake;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** How a fake portal cuts its datasets into pages, honestly or not. */
@FunctionalInterface
public interface Listing {

  /** The page at this position, from 0, when so many are asked for. */
  Slice slice(List<Item> items, long position, int size);

  /**
   * A part of the list.
   *
   * @param items in order
   * @param next where the list goes on; empty at its end
   * @param total how many there are in all, as the portal says
   */
  record Slice(List<Item> items, OptionalLong next, long total) {

    /** Where the list goes on, as text; empty at its end. */
    public String after() {
      return next.isPresent() ? Long.toString(next.getAsLong()) : "";
    }
  }

  /** What is there, as it was asked for. */
  Listing HONEST =
      (items, position, size) -> {
        int from = (int) Math.min(items.size(), position);
        int to = Math.min(items.size(), from + size);
        return new Slice(
            items.subList(from, to),
            to < items.size() ? OptionalLong.of(to) : OptionalLong.empty(),
            items.size());
      };

  /** Never more than so many at once, without a word about it. */
  static Listing capped(int most) {
    return (items, position, size) -> HONEST.slice(items, position, Math.min(size, most));
  }

  /** The first page again and again, whichever is asked for. */
  static Listing repeating() {
    return (items, position, size) -> {
      Slice asked = HONEST.slice(items, position, size);
      return new Slice(HONEST.slice(items, 0, size).items(), asked.next(), asked.total());
    };
  }

  /** After the second page the first one is named again. */
  static Listing circling() {
    return (items, position, size) -> {
      Slice honest = HONEST.slice(items, position, size);
      return position == 0 ? honest : new Slice(honest.items(), OptionalLong.of(0), honest.total());
    };
  }

  /** What is listed after the first page is another list than before. */
  static Listing turning(java.util.function.UnaryOperator<List<Item>> change) {
    return (items, position, size) ->
        HONEST.slice(position == 0 ? items : change.apply(items), position, size);
  }

  /** Another list all the time. */
  static Listing of(java.util.function.UnaryOperator<List<Item>> change) {
    return (items, position, size) -> HONEST.slice(change.apply(items), position, size);
  }

  /** Says that there are so many more than there are. */
  static Listing boasting(int more) {
    return (items, position, size) -> {
      Slice honest = HONEST.slice(items, position, size);
      return new Slice(honest.items(), honest.next(), honest.total() + more);
    };
  }

  /** Nothing comes after the first page, and nothing is said about it. */
  static Listing breakingOff() {
    return (items, position, size) ->
        position == 0
            ? HONEST.slice(items, 0, size)
            : new Slice(List.of(), OptionalLong.empty(), items.size());
  }

  /** The list with one of its datasets in it twice. */
  static List<Item> twice(List<Item> items, String id) {
    return items.stream()
        .flatMap(item -> item.id().equals(id) ? Stream.of(item, item) : Stream.of(item))
        .toList();
  }

  /** The list with one of its datasets without an id. */
  static List<Item> unnamed(List<Item> items, String id) {
    return items.stream().map(item -> item.id().equals(id) ? item.unnamed() : item).toList();
  }

  /** The list with one of its datasets broken. */
  static List<Item> broken(List<Item> items, String id) {
    return items.stream().map(item -> item.id().equals(id) ? item.broke() : item).toList();
  }
}

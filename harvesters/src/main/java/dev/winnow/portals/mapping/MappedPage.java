package dev.winnow.portals.mapping;

import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.Found;
import dev.winnow.harvest.Page;
import dev.winnow.harvest.Response;
import dev.winnow.portals.mapping.item.Item;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/** A page whose items become records while it is drained, pages of their own included. */
final class MappedPage implements Page {

  private final Stream<Item> items;
  private final ItemRecords records;
  private final LongFunction<Optional<Cursor>> next;
  private final Optional<Long> total;
  private final Optional<Response> open;
  private final AtomicLong count = new AtomicLong();

  /**
   * A page.
   *
   * @param next where to go on after so many items
   * @param open what is still being read, to be closed with the page
   */
  MappedPage(
      Stream<Item> items,
      ItemRecords records,
      LongFunction<Optional<Cursor>> next,
      Optional<Long> total,
      Optional<Response> open) {
    this.items = items;
    this.records = records;
    this.next = next;
    this.total = total;
    this.open = open;
  }

  @Override
  public Stream<Found> found() {
    return items.map(item -> records.found(item, count.getAndIncrement()));
  }

  @Override
  public Optional<Cursor> next() {
    return next.apply(count.get());
  }

  @Override
  public OptionalLong declared() {
    return total.map(OptionalLong::of).orElse(OptionalLong.empty());
  }

  @Override
  public void close() {
    open.ifPresent(Response::close);
  }
}

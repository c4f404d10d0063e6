package dev.winnow.portals.camel;

import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.Found;
import dev.winnow.harvest.Page;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** What one document holds; the next document follows, whatever the document says. */
final class DocumentPage implements Page {

  private final Stream<Found> found;
  private final Optional<Page> page;
  private final Optional<Cursor> next;
  private final AtomicLong count = new AtomicLong();

  DocumentPage(Page page, Cursor next) {
    this.page = Optional.of(page);
    this.found = page.found();
    this.next = Optional.of(next);
  }

  DocumentPage(List<Found> found, Cursor next) {
    this(found, Optional.of(next));
  }

  DocumentPage(List<Found> found, Optional<Cursor> next) {
    this.page = Optional.empty();
    this.found = found.stream();
    this.next = next;
  }

  @Override
  public Stream<Found> found() {
    return found.peek(one -> count.incrementAndGet());
  }

  @Override
  public Optional<Cursor> next() {
    return next.map(cursor -> cursor.at(cursor.position() + count.get()));
  }

  @Override
  public OptionalLong declared() {
    return OptionalLong.empty();
  }

  @Override
  public void close() {
    page.ifPresent(Page::close);
  }
}

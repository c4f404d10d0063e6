package dev.winnow.portals.awsregistry;

import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.Found;
import dev.winnow.harvest.Page;
import dev.winnow.harvest.Response;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** A whole registry, read entry by entry. */
final class EntryPage implements Page {

  private final Entries entries;
  private final Closeable in;
  private final Response response;

  EntryPage(Entries entries, Closeable in, Response response) {
    this.entries = entries;
    this.in = in;
    this.response = response;
  }

  @Override
  public Stream<Found> found() {
    return Stream.generate(this::nextEntry).takeWhile(Optional::isPresent).map(Optional::get);
  }

  private Optional<Found> nextEntry() {
    try {
      return entries.next();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<Cursor> next() {
    return Optional.empty();
  }

  @Override
  public OptionalLong declared() {
    return OptionalLong.empty();
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      response.close();
    }
  }
}

package dev.winnow.portals.datajson;

import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.Found;
import dev.winnow.harvest.Page;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The page after the last one. */
record NoPage() implements Page {

  @Override
  public Stream<Found> found() {
    return Stream.empty();
  }

  @Override
  public Optional<Cursor> next() {
    return Optional.empty();
  }

  @Override
  public OptionalLong declared() {
    return OptionalLong.empty();
  }
}

package dev.winnow.harvest;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * One page of a portal; it may stream from a spooled file. {@code next} and {@code declared} hold
 * once {@code found} is drained.
 */
public interface Page extends AutoCloseable {

  /**
   * What the page lists, in order, once.
   *
   * @throws java.io.UncheckedIOException from the stream when the rest cannot be read
   */
  Stream<Found> found();

  /** Where to go on; empty when the portal proves that this was the end. */
  Optional<Cursor> next();

  /** How many datasets the portal says there are in all. */
  OptionalLong declared();

  @Override
  default void close() {}
}

package dev.winnow.harvest;

import java.util.Optional;

/**
 * Where a walk stands: plain data, stored with every page.
 *
 * @param scope what the run wants
 * @param position how many records, or which ordinal in a document, come before; from 0
 * @param size how many records to ask for; the engine may change it where pages are splittable
 * @param token the portal's own word for the next page, such as an address or a resumption token
 */
public record Cursor(Scope scope, long position, int size, Optional<String> token) {

  public Cursor {
    if (position < 0 || size < 1) {
      throw new IllegalArgumentException(
          "a cursor has position >= 0 and size >= 1, was %d and %d".formatted(position, size));
    }
  }

  /** The start of a walk. */
  public static Cursor start(Scope scope, int size) {
    return new Cursor(scope, 0, size, Optional.empty());
  }

  /** The same walk further on. */
  public Cursor at(long newPosition) {
    return new Cursor(scope, newPosition, size, token);
  }

  /** The same walk, its next page named by the portal. */
  public Cursor at(long newPosition, String newToken) {
    return new Cursor(scope, newPosition, size, Optional.of(newToken));
  }
}

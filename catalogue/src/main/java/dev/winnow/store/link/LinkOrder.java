package dev.winnow.store.link;

import java.time.Instant;
import java.util.Set;

/**
 * Which addresses a round wants, the longest due first.
 *
 * @param portals only addresses that their datasets name; every portal's when empty
 * @param dueBy only addresses that are due by then
 * @param perHost at most so many of one host
 * @param limit at most so many in all
 */
public record LinkOrder(Set<String> portals, Instant dueBy, int perHost, int limit) {

  public LinkOrder {
    portals = Set.copyOf(portals);
    if (perHost < 1 || limit < 1) {
      throw new IllegalArgumentException(
          "a round of links needs at least one address, was %d per host of %d"
              .formatted(perHost, limit));
    }
  }
}

package dev.winnow.store.event;

import java.util.Optional;
import java.util.Set;

/**
 * Which events are asked for.
 *
 * @param after only those with a higher number
 * @param upto only those with at most this number
 * @param kinds only those of these kinds, by code; all when empty
 * @param subject only those of this subject, by its type and id
 * @param portal only those of this portal, its datasets' included
 * @param organisation only those of this organisation, its datasets' included
 * @param search only those that this saved search was found to match
 */
public record EventQuery(
    long after,
    long upto,
    Set<String> kinds,
    Optional<EventRow.Subject> subject,
    Optional<String> portal,
    Optional<String> organisation,
    Optional<String> search) {

  public EventQuery {
    kinds = Set.copyOf(kinds);
  }

  /** Every event after this number. */
  public static EventQuery after(long number) {
    return new EventQuery(
        number,
        Long.MAX_VALUE,
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}

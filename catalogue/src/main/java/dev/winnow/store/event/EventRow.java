package dev.winnow.store.event;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An event as it is kept.
 *
 * @param number its own number, without gaps; 0 until it is kept
 * @param change the number of the change it came from; 0 for none
 * @param kind what happened, by its code
 * @param subject to what
 * @param portal of which portal; empty for none
 * @param organisation of which organisation; empty for none
 * @param moment when
 * @param details texts by name, in the order in which they are told
 * @param count how many datasets it is about
 */
public record EventRow(
    long number,
    long change,
    String kind,
    Subject subject,
    String portal,
    String organisation,
    Instant moment,
    Map<String, String> details,
    int count) {

  public EventRow {
    details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
  }

  /** To what something happened: its type, its id and what it was called then. */
  public record Subject(String type, String id, String title) {}

  EventRow numbered(long given) {
    return new EventRow(given, change, kind, subject, portal, organisation, moment, details, count);
  }
}

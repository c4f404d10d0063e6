package dev.winnow.alerts.event;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Something that happened and is told once.
 *
 * @param number its own number: rises by one without gaps, and becomes visible in order
 * @param change the number of the change it came from; 0 where no dataset changed
 * @param kind what happened
 * @param subject to what
 * @param portal of which portal; empty for none
 * @param organisation which organisation publishes the dataset, or is the subject; empty for none
 * @param moment when
 * @param details what there is to say, by name and in order, such as "from", "to" and "reason";
 *     docs/alerts.md lists them by kind
 * @param count how many datasets it is about; 1 unless it stands for many
 */
public record Event(
    long number,
    long change,
    EventKind kind,
    Subject subject,
    String portal,
    String organisation,
    Instant moment,
    Map<String, String> details,
    int count) {

  public Event {
    details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
  }

  /** One thing that there is to say about it. */
  public Optional<String> detail(String name) {
    return Optional.ofNullable(details.get(name));
  }
}

package dev.winnow.web.happening;

import dev.winnow.alerts.event.Event;
import dev.winnow.alerts.event.Subject;
import java.time.Instant;
import java.util.Map;

/**
 * An event in the API.
 *
 * @param number its own number
 * @param change the number of the change it came from; 0 for none
 * @param kind what happened, such as "dataset.overdue"
 * @param subject to what
 * @param portal of which portal; empty for none
 * @param organisation of which organisation; empty for none
 * @param at when
 * @param details what there is to say, by name
 * @param count how many it is about
 */
public record EventView(
    long number,
    long change,
    String kind,
    SubjectView subject,
    String portal,
    String organisation,
    Instant at,
    Map<String, String> details,
    int count) {

  /**
   * To what something happened.
   *
   * @param page where it is told of; empty when it has none
   */
  public record SubjectView(String type, String id, String title, String page) {

    static SubjectView of(Subject subject) {
      return new SubjectView(subject.type().code(), subject.id(), subject.title(), path(subject));
    }
  }

  /** What a subject's page is; empty when it has none. */
  static String path(Subject subject) {
    return switch (subject.type()) {
      case DATASET -> "/datasets/" + subject.id();
      case ORGANISATION -> "/organisations/" + subject.id();
      case PORTAL -> "/portals/" + subject.id();
      case HOST -> "";
    };
  }

  /** An event as it is answered. */
  public static EventView of(Event event) {
    return new EventView(
        event.number(),
        event.change(),
        event.kind().code(),
        SubjectView.of(event.subject()),
        event.portal(),
        event.organisation(),
        event.moment(),
        event.details(),
        event.count());
  }
}

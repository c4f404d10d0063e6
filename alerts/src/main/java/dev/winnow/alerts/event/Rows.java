package dev.winnow.alerts.event;

import dev.winnow.store.event.EventRow;

/** Events as the store keeps them. */
public final class Rows {

  private Rows() {}

  /** An event that the store keeps. */
  public static Event read(EventRow row) {
    return new Event(
        row.number(),
        row.change(),
        EventKind.find(row.kind())
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "event %d is of a kind that this Winnow does not know: %s"
                            .formatted(row.number(), row.kind()))),
        new Subject(
            Subject.Type.find(row.subject().type()).orElseThrow(),
            row.subject().id(),
            row.subject().title()),
        row.portal(),
        row.organisation(),
        row.moment(),
        row.details(),
        row.count());
  }

  /** An event as the store keeps it. */
  public static EventRow write(Event event) {
    return new EventRow(
        event.number(),
        event.change(),
        event.kind().code(),
        new EventRow.Subject(
            event.subject().type().code(), event.subject().id(), event.subject().title()),
        event.portal(),
        event.organisation(),
        event.moment(),
        event.details(),
        event.count());
  }
}

package dev.winnow.web.happening;

import dev.winnow.alerts.event.Event;
import dev.winnow.alerts.event.EventKind;
import dev.winnow.alerts.event.Events;
import dev.winnow.alerts.event.Events.Asked;
import dev.winnow.alerts.event.Subject;
import dev.winnow.web.api.Parameters;
import dev.winnow.web.http.Json;
import dev.winnow.web.http.Routes;
import dev.winnow.web.source.Sources;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers what happened after an event. */
public final class EventsApi {

  private static final Parameters.Range AFTER = new Parameters.Range(0, Long.MAX_VALUE, 0);
  private static final Parameters.Range SIZE = new Parameters.Range(1, 1000, 100);

  private final Events events;

  /** The API over the events of these sources. */
  public EventsApi(Sources sources) {
    this.events = new Events(sources.store().events());
  }

  /**
   * A page of events.
   *
   * @param last the number to ask for what comes after
   */
  public record EventList(long last, List<EventView> items) {}

  /** Adds its path. */
  public void addTo(Routes routes) {
    routes.get("/api/v1/events", this::events);
  }

  private void events(Context context) {
    Parameters.only(context, Set.of("after", "size", "kind", "subject"));
    long after = Parameters.number(context, "after", AFTER);
    int size = (int) Parameters.number(context, "size", SIZE);
    List<Event> found =
        events.after(after, Asked.of(kinds(context, "kind"), subject(context)), size);
    Json.send(
        context,
        new EventList(
            found.isEmpty() ? after : found.getLast().number(),
            found.stream().map(EventView::of).toList()));
  }

  /** The kinds asked for, none for all. */
  static Set<EventKind> kinds(Context context, String parameter) {
    Set<EventKind> kinds = new LinkedHashSet<>();
    for (String said : context.queryParams(parameter)) {
      kinds.add(
          EventKind.find(said)
              .orElseThrow(
                  () ->
                      Parameters.wrong(
                          parameter,
                          said,
                          "It is one of "
                              + Arrays.stream(EventKind.values())
                                  .map(EventKind::code)
                                  .collect(Collectors.joining(", "))
                              + ".")));
    }
    return kinds;
  }

  /** The subject asked for, written type:id. */
  static Optional<Subject> subject(Context context) {
    return Parameters.value(context, "subject").map(EventsApi::subject);
  }

  private static Subject subject(String said) {
    int colon = said.indexOf(':');
    return Subject.Type.find(said.substring(0, Math.max(0, colon)))
        .map(type -> new Subject(type, said.substring(colon + 1), ""))
        .orElseThrow(
            () ->
                Parameters.wrong(
                    "subject",
                    said,
                    "It is written type:id, such as dataset:lund/trees, organisation:lunds-kommun,"
                        + " portal:lund or host:data.lund.example."));
  }
}

package dev.winnow.alerts.delivery;

import dev.winnow.alerts.event.Event;
import dev.winnow.alerts.event.Events;
import dev.winnow.alerts.event.Events.Asked;
import dev.winnow.alerts.event.Subject;
import dev.winnow.alerts.event.Subject.Type;
import dev.winnow.alerts.watch.Target;
import dev.winnow.alerts.watch.Watch;
import dev.winnow.catalogue.DatasetId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what watches want among the events that are kept. */
public final class EventInterest implements Interest {

  private static final int BATCH = 500;

  private final Events events;
  private final Searches searches;

  /** Knows which datasets a search finds. */
  @FunctionalInterface
  public interface Searches {

    /** Those of these datasets that a search finds, as they are now. */
    Set<DatasetId> found(String query, Set<DatasetId> among);
  }

  /** What watches want among these events. */
  public EventInterest(Events events, Searches searches) {
    this.events = events;
    this.searches = searches;
  }

  @Override
  public List<Event> wanted(Watch watch, long after, long upto, int limit) {
    Span span = new Span(after, upto);
    return switch (watch.target()) {
      case Target.OfDataset of -> about(watch, Type.DATASET, of.dataset().toString(), span, limit);
      case Target.OfOrganisation of ->
          about(watch, Type.ORGANISATION, of.organisation(), span, limit);
      case Target.OfPortal of -> about(watch, Type.PORTAL, of.portal(), span, limit);
      case Target.OfSearch of -> found(watch, of.query(), span, limit);
    };
  }

  private record Span(long after, long upto) {}

  private List<Event> about(Watch watch, Type type, String id, Span span, int limit) {
    Asked asked = Asked.of(watch.kinds(), Optional.of(new Subject(type, id, "")));
    return events.after(span.after(), asked, limit).stream()
        .filter(event -> event.number() <= span.upto())
        .toList();
  }

  private List<Event> found(Watch watch, String query, Span span, int limit) {
    Asked asked = Asked.of(watch.kinds(), Optional.empty());
    List<Event> found = new ArrayList<>();
    long at = span.after();
    while (at < span.upto() && found.size() < limit) {
      List<Event> batch =
          events.after(at, asked, BATCH).stream()
              .filter(event -> event.number() <= span.upto())
              .toList();
      if (batch.isEmpty()) {
        break;
      }
      found.addAll(matching(query, batch));
      at = batch.getLast().number();
    }
    return found.stream().limit(limit).toList();
  }

  private List<Event> matching(String query, List<Event> batch) {
    Set<DatasetId> datasets =
        batch.stream()
            .filter(event -> event.subject().type() == Type.DATASET)
            .map(event -> DatasetId.parse(event.subject().id()))
            .collect(Collectors.toSet());
    Set<DatasetId> matching = datasets.isEmpty() ? Set.of() : searches.found(query, datasets);
    return batch.stream()
        .filter(event -> event.subject().type() == Type.DATASET)
        .filter(event -> matching.contains(DatasetId.parse(event.subject().id())))
        .toList();
  }
}

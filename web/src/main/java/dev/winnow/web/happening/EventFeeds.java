package dev.winnow.web.happening;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.winnow.alerts.event.Event;
import dev.winnow.alerts.event.EventKind;
import dev.winnow.alerts.event.Events;
import dev.winnow.alerts.event.Events.Asked;
import dev.winnow.alerts.event.Subject;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.score.Score;
import dev.winnow.index.Percolation;
import dev.winnow.store.StoredDataset;
import dev.winnow.web.api.Parameters;
import dev.winnow.web.event.EventText;
import dev.winnow.web.event.EventWords;
import dev.winnow.web.http.Atom;
import dev.winnow.web.http.Json;
import dev.winnow.web.http.PublicAddress;
import dev.winnow.web.http.Reply;
import dev.winnow.web.http.Routes;
import dev.winnow.web.question.Question;
import dev.winnow.web.source.Sources;
import dev.winnow.web.text.Voice;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What happened as feeds in Atom and JSON: everything, of a subject, or to the datasets that a
 * search finds, such as those that became stale.
 */
public final class EventFeeds {

  private static final int ENTRIES = 50;

  /** A search has kinds of data, so that kinds of events have another name here. */
  private static final String EVENT = "event";

  /** Of a search, so many of the newest events are looked through. */
  private static final int LOOKED_THROUGH = 1_000;

  private final Sources sources;
  private final Events events;
  private final PublicAddress address;

  /** Feeds over these sources. */
  public EventFeeds(Sources sources, PublicAddress address) {
    this.sources = sources;
    this.events = new Events(sources.store().events());
    this.address = address;
  }

  /** Adds the paths of the feeds. */
  public void addTo(Routes routes) {
    routes.get("/feeds/events.atom", this::atom);
    routes.get("/feeds/events.json", this::json);
  }

  /** A feed in the format of jsonfeed.org. */
  record JsonFeed(
      String version,
      String title,
      @JsonProperty("home_page_url") String home,
      @JsonProperty("feed_url") String self,
      List<JsonItem> items) {}

  /** One entry of it. */
  record JsonItem(
      String id,
      String url,
      String title,
      @JsonProperty("content_text") String text,
      @JsonProperty("date_published") Instant published,
      List<String> tags) {}

  private void atom(Context context) {
    String base = address.of(context);
    List<Event> found = found(context);
    EventWords words = words(context);
    Atom atom = new Atom();
    atom.element("id", "urn:winnow:events:" + query(context))
        .element("title", title(context))
        .element(
            "updated",
            found.isEmpty() ? "1970-01-01T00:00:00Z" : found.getFirst().moment().toString())
        .link("self", "application/atom+xml", base + "/feeds/events.atom" + asked(context))
        .link("alternate", "text/html", base + "/")
        .author("Winnow");
    for (Event event : found) {
      EventText text = words.tell(event);
      atom.start("entry")
          .element("id", "urn:winnow:event:" + event.number())
          .element("title", text.label() + ": " + text.title())
          .element("updated", event.moment().toString())
          .link("alternate", "text/html", base + text.path())
          .element("summary", text.says() + " " + text.means())
          .category("urn:winnow:event-kind", event.kind().code())
          .end();
    }
    Reply.send(context, "application/atom+xml; charset=utf-8", atom.finish());
  }

  private void json(Context context) {
    String base = address.of(context);
    EventWords words = words(context);
    Json.send(
        context,
        new JsonFeed(
            "https://jsonfeed.org/version/1.1",
            title(context),
            base + "/",
            base + "/feeds/events.json" + asked(context),
            found(context).stream().map(event -> item(event, words, base)).toList()));
  }

  private static JsonItem item(Event event, EventWords words, String base) {
    EventText text = words.tell(event);
    return new JsonItem(
        "urn:winnow:event:" + event.number(),
        base + text.path(),
        text.label() + ": " + text.title(),
        text.says() + " " + text.means(),
        event.moment(),
        List.of(event.kind().code()));
  }

  private List<Event> found(Context context) {
    Question question = Parameters.question(context, Set.of("lang", EVENT, "subject"));
    Set<EventKind> kinds = EventsApi.kinds(context, EVENT);
    Optional<Subject> subject = EventsApi.subject(context);
    boolean searches = !question.toAddress().isEmpty();
    List<Event> newest =
        events.newest(Asked.of(kinds, subject), searches ? LOOKED_THROUGH : ENTRIES);
    return searches ? matching(question, newest) : newest;
  }

  private List<Event> matching(Question question, List<Event> newest) {
    Set<DatasetId> ids =
        newest.stream()
            .filter(event -> event.subject().type() == Subject.Type.DATASET)
            .map(event -> DatasetId.parse(event.subject().id()))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Map<DatasetId, StoredDataset> loaded =
        sources.store().datasets().withFigures(ids, Score.HEADLINE);
    try (Percolation datasets = sources.index().percolation(loaded.values())) {
      Set<String> found =
          datasets.find(question.toQuery(sources.now(), List.of())).stream()
              .map(DatasetId::toString)
              .collect(Collectors.toSet());
      return newest.stream()
          .filter(event -> found.contains(event.subject().id()))
          .limit(ENTRIES)
          .toList();
    }
  }

  private EventWords words(Context context) {
    String language = Parameters.value(context, "lang").filter("sv"::equals).orElse("en");
    return new EventWords(Voice.of(language, sources.now(), ZoneOffset.UTC));
  }

  private static String title(Context context) {
    String query = query(context);
    return query.isEmpty() ? "Winnow: what happened" : "Winnow: what happened, " + query;
  }

  private static String asked(Context context) {
    String query = query(context);
    return query.isEmpty() ? "" : "?" + query;
  }

  private static String query(Context context) {
    return Optional.ofNullable(context.queryString()).orElse("");
  }
}

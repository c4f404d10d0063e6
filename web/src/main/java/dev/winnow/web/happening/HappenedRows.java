package dev.winnow.web.happening;

import dev.winnow.alerts.event.Event;
import dev.winnow.alerts.event.Subject;
import dev.winnow.web.event.EventText;
import dev.winnow.web.event.EventWords;
import dev.winnow.web.page.Happened;
import dev.winnow.web.text.Voice;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells on a page what happened to what it shows. Pure. */
public final class HappenedRows {

  private static final int MOST_ROWS = 12;

  /** So many of one kind on one day are told one by one. */
  private static final int MOST_OF_A_KIND = 3;

  private final Voice voice;
  private final EventWords words;

  /** Words for this reader. */
  public HappenedRows(Voice voice) {
    this.voice = voice;
    this.words = new EventWords(voice);
  }

  /** What happened to a subject, by its newest events. */
  public Happened of(Subject subject, List<Event> newest) {
    String query =
        "subject="
            + URLEncoder.encode(subject.type().code() + ":" + subject.id(), StandardCharsets.UTF_8);
    Map<String, List<Event>> groups = new LinkedHashMap<>();
    for (Event event : newest) {
      groups
          .computeIfAbsent(
              voice.dates().day(event.moment()) + event.kind(), key -> new ArrayList<>())
          .add(event);
    }
    List<Happened.Row> rows = new ArrayList<>();
    for (List<Event> group : groups.values()) {
      if (group.size() > MOST_OF_A_KIND) {
        rows.add(many(group));
      } else {
        group.forEach(event -> rows.add(row(event, subject)));
      }
    }
    return new Happened(
        rows.subList(0, Math.min(rows.size(), MOST_ROWS)),
        "/feeds/events.atom?" + query,
        "/api/v1/events?" + query);
  }

  private Happened.Row row(Event event, Subject page) {
    EventText text = words.tell(event);
    boolean itself = event.subject().id().equals(page.id());
    return new Happened.Row(
        voice.dates().day(event.moment()),
        text.tone().mark(),
        text.label(),
        itself ? "" : text.title(),
        itself ? "" : text.path(),
        text.says());
  }

  private Happened.Row many(List<Event> group) {
    EventText first = words.tell(group.getFirst());
    return new Happened.Row(
        voice.dates().day(group.getFirst().moment()),
        first.tone().mark(),
        first.label(),
        "",
        "",
        words.counts(group));
  }
}

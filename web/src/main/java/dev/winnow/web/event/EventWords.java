package dev.winnow.web.event;

import dev.winnow.alerts.event.Event;
import dev.winnow.alerts.event.EventKind;
import dev.winnow.alerts.event.Subject;
import dev.winnow.web.text.Voice;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says what happened to a reader. */
public final class EventWords {

  /** The gravest first, and then in the order of the kinds. */
  public static final Comparator<EventKind> GRAVEST_FIRST =
      Comparator.comparing(Tones::of).thenComparing(Comparator.naturalOrder());

  private static final int MOST_COUNTED = 4;

  private final Voice voice;

  /** Words for this reader. */
  public EventWords(Voice voice) {
    this.voice = voice;
  }

  /** One event in words. */
  public EventText tell(Event event) {
    return new EventText(
        Tones.of(event.kind()),
        label(event.kind()),
        event.subject().title(),
        path(event.subject()),
        says(event),
        voice.say("event.means." + event.kind().code()));
  }

  /** What a kind is called. */
  public String label(EventKind kind) {
    return voice.say("event.label." + kind.code());
  }

  /** "1 overdue, 2 links broken": how many of each kind, the gravest first. */
  public String counts(Collection<Event> events) {
    Map<EventKind, Long> counts = new TreeMap<>(GRAVEST_FIRST);
    events.forEach(event -> counts.merge(event.kind(), 1L, Long::sum));
    String counted =
        counts.entrySet().stream()
            .limit(MOST_COUNTED)
            .map(kind -> voice.say("event.count." + kind.getKey().code(), kind.getValue()))
            .collect(Collectors.joining(", "));
    return counts.size() > MOST_COUNTED ? voice.say("event.andMore", counted) : counted;
  }

  private static String path(Subject subject) {
    return switch (subject.type()) {
      case DATASET -> "/datasets/" + subject.id();
      case ORGANISATION -> "/organisations/" + subject.id();
      case PORTAL -> "/portals/" + subject.id();
      case HOST -> "";
    };
  }

  private String says(Event event) {
    String on = voice.dates().day(event.moment());
    return switch (event.kind()) {
      case LICENCE_CHANGED -> licence(event);
      case FORMAT_CHANGED -> formats(event);
      case CHANGED -> says(event, fields(event));
      case LINK_BROKEN, HOST_DOWN -> says(event, since(event), reason(event), event.count());
      case LINK_REPAIRED, HOST_BACK, RESTAMPED, PORTAL_BACK -> says(event, on, event.count());
      case SCORE_FELL, SCORE_ROSE -> says(event, from(event), to(event), metrics(event));
      case ACCESS_CHANGED -> says(event, from(event), to(event), on);
      case PORTAL_SILENT, PREDICTED_LATE -> says(event, since(event), on);
      case STANDING_FELL, STANDING_ROSE -> standing(event);
      case HARVEST_DEVIATED -> (says(event, on) + " " + deviation(event)).strip();
      case ADDED, OVERDUE, DELINQUENT, RECOVERED, REMOVED, RETURNED, MOVED -> says(event, on);
    };
  }

  private String says(Event event, Object... arguments) {
    String key = "event.says." + event.kind().code();
    boolean many = event.count() > 1 && voice.words().has(key + ".many");
    return voice.say(many ? key + ".many" : key, arguments);
  }

  private String licence(Event event) {
    String sentence = says(event, from(event), to(event));
    if (detail(event, "may-before").equals(detail(event, "may-now"))) {
      return sentence;
    }
    String uses =
        voice.say(
            "event.says.uses", may(detail(event, "may-before")), may(detail(event, "may-now")));
    return sentence + " " + uses;
  }

  private String may(String code) {
    return voice.words().has("may." + code) ? voice.say("may." + code) : code;
  }

  private String formats(Event event) {
    String lost = detail(event, "lost");
    String fresh = detail(event, "new");
    if (lost.isEmpty()) {
      return voice.say("event.says.formatNew", fresh);
    }
    return fresh.isEmpty()
        ? voice.say("event.says.formatLost", lost)
        : voice.say("event.says.formatBoth", lost, fresh);
  }

  private String fields(Event event) {
    return Arrays.stream(detail(event, "fields").split(", "))
        .map(field -> voice.words().has("field." + field) ? voice.say("field." + field) : field)
        .collect(Collectors.joining(", "));
  }

  private String metrics(Event event) {
    return Arrays.stream(detail(event, "reason").split(", "))
        .map(voice.names()::ofScore)
        .collect(Collectors.joining(", "));
  }

  private String standing(Event event) {
    return says(
        event,
        range(detail(event, "from")),
        range(detail(event, "to")),
        since(event),
        rank(detail(event, "rank-from")),
        rank(detail(event, "rank-to")));
  }

  /** "61.2-68.0" as the reader writes numbers. */
  private String range(String said) {
    String[] ends = said.split("-");
    return ends.length == 2
        ? voice.numbers().interval(Double.parseDouble(ends[0]), Double.parseDouble(ends[1]), 1)
        : said;
  }

  /** "3-7/50" in words. */
  private String rank(String said) {
    String[] parts = said.split("[-/]");
    return parts.length == 3
        ? voice.say(
            "event.rank",
            parts[0].equals(parts[1]) ? parts[0] : parts[0] + "–" + parts[1],
            parts[2])
        : said;
  }

  private String deviation(Event event) {
    String what = detail(event, "what");
    if (what.isEmpty()) {
      return "";
    }
    double value = Double.parseDouble(detail(event, "value"));
    double usual = Double.parseDouble(detail(event, "usual"));
    return what.equals("datasets")
        ? voice.say("event.says.deviatedCount", Math.round(value), Math.round(usual))
        : voice.say(
            "event.says.deviatedShare",
            voice.say("field." + what),
            voice.numbers().percent(value),
            voice.numbers().percent(usual));
  }

  private String reason(Event event) {
    String key = "link.kind." + detail(event, "reason");
    return voice.words().has(key) ? voice.say(key) : detail(event, "reason");
  }

  private String since(Event event) {
    String said = detail(event, "since");
    try {
      return voice.dates().day(said.isEmpty() ? event.moment() : Instant.parse(said));
    } catch (DateTimeException e) {
      return said;
    }
  }

  private String from(Event event) {
    return known(detail(event, "from"));
  }

  private String to(Event event) {
    return known(detail(event, "to"));
  }

  private String known(String said) {
    return said.isEmpty() ? voice.say("event.notSaid") : said;
  }

  private static String detail(Event event, String name) {
    return event.detail(name).orElse("");
  }
}

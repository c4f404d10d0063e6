package dev.winnow.alerts.ranking;

import dev.winnow.alerts.event.Event;
import dev.winnow.alerts.event.EventKind;
import dev.winnow.alerts.event.Rows;
import dev.winnow.alerts.event.Subject;
import dev.winnow.alerts.ranking.Ranking.Place;
import dev.winnow.store.Store;
import dev.winnow.store.event.EventRow;
import dev.winnow.store.event.News;
import dev.winnow.store.event.News.Step;
import dev.winnow.store.event.Standing;
import dev.winnow.store.event.Transitions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Makes events of organisations whose standing moved from one edition of a benchmark to a later
 * one. Another process may do the same: what it told first is not told again.
 */
public final class RankingEvents {

  private static final int BATCH = 500;

  /** For so long the figures of who is new come together before they are compared. */
  private static final Duration SETTLES = Duration.ofDays(1);

  private final Transitions transitions;

  /** Of a store's organisations. */
  public RankingEvents(Store store) {
    this.transitions = store.transitions();
  }

  /**
   * Tells who moved since its standing was told last.
   *
   * @param ranking the newest edition
   * @return how many events that were
   */
  public long compare(Ranking ranking) {
    Map<String, String> told = transitions.standings(Stood.STANDING);
    long events = 0;
    for (int from = 0; from < ranking.places().size(); from += BATCH) {
      int to = Math.min(from + BATCH, ranking.places().size());
      News news = news(ranking, ranking.places().subList(from, to), told);
      events += !news.standings().isEmpty() && transitions.keep(news) ? news.events().size() : 0;
    }
    return events;
  }

  private News news(Ranking ranking, List<Place> places, Map<String, String> told) {
    List<EventRow> events = new ArrayList<>();
    List<Standing> standings = new ArrayList<>();
    for (Place place : places) {
      Optional<String> before = Optional.ofNullable(told.get(place.organisation()));
      Optional<Stood> stood =
          before.map(Stood::read).filter(one -> one.method().equals(ranking.method()));
      boolean young = stood.filter(one -> !one.settles(ranking.at(), SETTLES)).isEmpty();
      Optional<EventKind> moved = young ? Optional.empty() : stood.flatMap(one -> one.moved(place));
      moved.ifPresent(
          kind -> events.add(Rows.write(event(kind, ranking, stood.orElseThrow(), place))));
      if (young || moved.isPresent()) {
        Stood now = Stood.of(stood.map(Stood::since).orElse(ranking.at()), ranking, place);
        standings.add(
            new Standing(Stood.STANDING, place.organisation(), before, Optional.of(now.write())));
      }
    }
    return new News(new Step.NoChange(), events, standings);
  }

  private static Event event(EventKind kind, Ranking ranking, Stood before, Place now) {
    Map<String, String> details = new LinkedHashMap<>();
    details.put("benchmark", ranking.benchmark());
    details.put("since", before.at().toString());
    details.put("from", range(before.low(), before.high()));
    details.put("to", range(now.low(), now.high()));
    details.put("rank-from", before.rank().text());
    details.put("rank-to", now.rank().text());
    return new Event(
        0,
        0,
        kind,
        new Subject(Subject.Type.ORGANISATION, now.organisation(), now.title()),
        "",
        now.organisation(),
        ranking.at(),
        details,
        1);
  }

  private static String range(double low, double high) {
    return String.format(Locale.ROOT, "%.1f-%.1f", low, high);
  }
}

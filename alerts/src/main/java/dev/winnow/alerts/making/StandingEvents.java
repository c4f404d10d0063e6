package dev.winnow.alerts.making;

import dev.winnow.alerts.event.Event;
import dev.winnow.alerts.event.EventKind;
import dev.winnow.alerts.event.Rows;
import dev.winnow.alerts.event.Subject;
import dev.winnow.catalogue.score.LinkFact.State;
import dev.winnow.store.event.LinkState;
import dev.winnow.store.event.News;
import dev.winnow.store.event.News.Step;
import dev.winnow.store.event.PortalState;
import dev.winnow.store.event.Standing;
import dev.winnow.store.event.Transitions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What no change tells: portals from which nothing complete comes, hosts that do not answer. */
final class StandingEvents {

  /** Since when a portal that was told to be silent is. */
  static final String SILENT = "silent";

  /** Since when a host that was told to be down is. */
  static final String DOWN = "down";

  private final Transitions transitions;
  private final Thresholds thresholds;
  private final Supplier<Map<String, Duration>> periods;
  private final Clock clock;

  StandingEvents(
      Transitions transitions,
      Thresholds thresholds,
      Supplier<Map<String, Duration>> periods,
      Clock clock) {
    this.transitions = transitions;
    this.thresholds = thresholds;
    this.periods = periods;
    this.clock = clock;
  }

  long look() {
    return portals() + hosts();
  }

  private long portals() {
    Map<String, String> told = transitions.standings(SILENT);
    Map<String, Duration> known = periods.get();
    Instant now = clock.instant();
    long events = 0;
    for (PortalState state : transitions.portals()) {
      Optional<Duration> period = Optional.ofNullable(known.get(state.portal()));
      Instant since = state.complete().orElse(state.first());
      boolean silent = period.filter(one -> since.plus(patience(one)).isBefore(now)).isPresent();
      if (silent && !told.containsKey(state.portal())) {
        events += tellSilent(state, since, now);
      }
    }
    return events;
  }

  private Duration patience(Duration period) {
    Duration several = period.multipliedBy(thresholds.silentPeriods());
    return several.compareTo(thresholds.silentAtLeast()) < 0 ? thresholds.silentAtLeast() : several;
  }

  private long tellSilent(PortalState state, Instant since, Instant now) {
    Happening happening =
        Happening.of(
            EventKind.PORTAL_SILENT,
            "since",
            since.toString(),
            "why",
            why(state, since),
            "reason",
            state.reason());
    Subject subject =
        new Subject(
            Subject.Type.PORTAL,
            state.portal(),
            transitions.portalTitle(state.portal()).orElse(state.portal()));
    return tell(
        event(happening, subject, state.portal(), now),
        new Standing(SILENT, state.portal(), Optional.empty(), Optional.of(since.toString())));
  }

  /** That nobody asked the portal is another thing than that it did not answer. */
  private static String why(PortalState state, Instant since) {
    if (!state.started().isAfter(since)) {
      return "not-asked";
    }
    return state.verdict().isEmpty() ? "running" : state.verdict();
  }

  private long hosts() {
    Map<String, String> told = new HashMap<>(transitions.standings(DOWN));
    Instant now = clock.instant();
    long events = 0;
    for (LinkState state : transitions.failingHosts()) {
      String host = state.address().substring(2);
      boolean known = told.remove(host) != null;
      if (!known && isDown(state, now)) {
        events += tellDown(host, state, now);
      }
    }
    for (Map.Entry<String, String> back : told.entrySet()) {
      events +=
          tell(
              event(
                  Happening.of(EventKind.HOST_BACK, "since", back.getValue())
                      .about(transitions.users(back.getKey())),
                  host(back.getKey()),
                  "",
                  now),
              new Standing(DOWN, back.getKey(), Optional.of(back.getValue()), Optional.empty()));
    }
    return events;
  }

  private boolean isDown(LinkState state, Instant now) {
    return state.state() == State.BROKEN
        || state.failures() > 1
            && state
                .failing()
                .filter(since -> !since.plus(thresholds.hostDown()).isAfter(now))
                .isPresent();
  }

  private long tellDown(String host, LinkState state, Instant now) {
    String since = state.failing().orElse(state.since()).toString();
    return tell(
        event(
            Happening.of(EventKind.HOST_DOWN, "since", since, "reason", state.kind().code())
                .about(transitions.users(host)),
            host(host),
            "",
            now),
        new Standing(DOWN, host, Optional.empty(), Optional.of(since)));
  }

  private static Subject host(String name) {
    return new Subject(Subject.Type.HOST, name, name);
  }

  private static Event event(Happening happening, Subject subject, String portal, Instant at) {
    return new Event(
        0, 0, happening.kind(), subject, portal, "", at, happening.details(), happening.count());
  }

  private long tell(Event event, Standing standing) {
    News news = new News(new Step.NoChange(), List.of(Rows.write(event)), List.of(standing));
    return transitions.keep(news) ? 1 : 0;
  }
}

package dev.winnow.alerts.making;

import dev.winnow.alerts.event.Event;
import dev.winnow.alerts.event.EventKind;
import dev.winnow.alerts.event.Subject;
import dev.winnow.store.event.Standing;
import dev.winnow.store.event.Transitions;
import dev.winnow.store.event.Transitions.EndedRun;
import dev.winnow.store.expectation.Alarm;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** What a run as a whole was: a stamping of everything, out of the usual, the end of a silence. */
final class RunEnding {

  /** That a portal stamps everything with the day was told. */
  static final String STAMPING = "stamping";

  private static final String STAMPS = "stamps";
  private static final String OF_DATES = "today";

  private final Transitions transitions;
  private final EndedRun run;
  private final Subject portal;

  RunEnding(Transitions transitions, EndedRun run, Subject portal) {
    this.transitions = transitions;
    this.run = run;
    this.portal = portal;
  }

  void add(RunEvents.Stamped stamped, List<Event> events, List<Standing> standings) {
    addStamping(stamped, events, standings);
    for (Alarm alarm : transitions.alarms(run.id())) {
      if (!alarm.name().equals(OF_DATES)) {
        events.add(
            event(
                Happening.of(
                    EventKind.HARVEST_DEVIATED,
                    "what",
                    alarm.name(),
                    "value",
                    number(alarm.value()),
                    "usual",
                    number(alarm.usual()))));
      }
    }
    if (run.verdict().equals("complete")) {
      addBack(events, standings);
    }
  }

  /** A portal that does it every day is told once, until a run is another one. */
  private void addStamping(
      RunEvents.Stamped stamped, List<Event> events, List<Standing> standings) {
    Optional<String> told = told(STAMPING);
    if (stamped.isOfPortal() && told.isEmpty()) {
      events.add(
          event(
              Happening.of(EventKind.RESTAMPED, "changed", String.valueOf(stamped.changed()))
                  .about(stamped.numbers().size())));
      standings.add(new Standing(STAMPING, portal.id(), told, Optional.of(STAMPS)));
    } else if (!stamped.isOfPortal() && stamped.changed() >= Stamping.FEWEST && told.isPresent()) {
      standings.add(new Standing(STAMPING, portal.id(), told, Optional.empty()));
    }
  }

  private void addBack(List<Event> events, List<Standing> standings) {
    Optional<String> told = told(StandingEvents.SILENT);
    told.ifPresent(
        since -> {
          events.add(event(Happening.of(EventKind.PORTAL_BACK, "since", since)));
          standings.add(new Standing(StandingEvents.SILENT, portal.id(), told, Optional.empty()));
        });
  }

  private Optional<String> told(String aspect) {
    return Optional.ofNullable(
        transitions.standings(aspect, List.of(portal.id())).get(portal.id()));
  }

  private Event event(Happening happening) {
    return new Event(
        0,
        0,
        happening.kind(),
        portal,
        portal.id(),
        "",
        run.ended(),
        happening.details(),
        happening.count());
  }

  private static String number(double value) {
    return BigDecimal.valueOf(value)
        .setScale(3, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}

package dev.winnow.alerts.making;

import dev.winnow.alerts.event.Event;
import dev.winnow.alerts.event.Rows;
import dev.winnow.alerts.event.Subject;
import dev.winnow.catalogue.Dataset;
import dev.winnow.store.Store;
import dev.winnow.store.event.News;
import dev.winnow.store.event.News.Step;
import dev.winnow.store.event.Standing;
import dev.winnow.store.event.Transition;
import dev.winnow.store.event.Transition.Kind;
import dev.winnow.store.event.Transitions;
import dev.winnow.store.event.Transitions.EndedRun;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the events of a run that has ended: of its datasets, and of the run as a whole. */
final class RunEvents {

  private static final int BATCH = 500;

  private final Transitions transitions;
  private final Thresholds thresholds;
  private final LateEvents late;

  RunEvents(Store store, Thresholds thresholds) {
    this.transitions = store.transitions();
    this.late = new LateEvents(store);
    this.thresholds = thresholds;
  }

  /** Tells everything about a run that was not told; says how many events that were. */
  long follow(EndedRun run) {
    Stamped stamped = stamped(run);
    Set<Long> left = stamped.isOfPortal() ? stamped.numbers() : Set.of();
    long told = 0;
    long at = run.told();
    while (true) {
      List<Transition> changes = transitions.during(run.id(), at, BATCH);
      boolean all = changes.size() < BATCH;
      long to = changes.isEmpty() ? at : changes.getLast().number();
      News news = news(new Step.OfRun(run.id(), at, to, all), changes, left, run, stamped);
      if (!transitions.keep(news)) {
        // another process tells this run
        return told;
      }
      told += news.events().size();
      if (all) {
        return told;
      }
      at = to;
    }
  }

  private News news(
      Step.OfRun step, List<Transition> changes, Set<Long> left, EndedRun run, Stamped stamped) {
    List<Transition> told =
        changes.stream().filter(change -> !left.contains(change.number())).toList();
    DatasetEvents events =
        new DatasetEvents(Batch.read(transitions, told, thresholds.score()), thresholds.score());
    told.forEach(events::add);
    List<Event> all = new ArrayList<>(events.events());
    List<Standing> standings = new ArrayList<>(events.standings());
    if (step.all()) {
      late.add(run, all, standings);
      new RunEnding(transitions, run, title(run.portal())).add(stamped, all, standings);
    }
    return new News(step, all.stream().map(Rows::write).toList(), standings);
  }

  private Subject title(String portal) {
    return new Subject(Subject.Type.PORTAL, portal, transitions.portalTitle(portal).orElse(portal));
  }

  /**
   * What of a run's changes is nothing but dates of the day.
   *
   * @param numbers of the changes that are
   * @param changed how many datasets were described otherwise in all
   * @param datasets how many the portal has
   */
  record Stamped(Set<Long> numbers, long changed, long datasets) {

    boolean isOfPortal() {
      return Stamping.isOfPortal(numbers.size(), changed, datasets);
    }
  }

  /** Looked at anew after a crash: it depends on nothing but what is kept. */
  private Stamped stamped(EndedRun run) {
    Set<Long> numbers = new HashSet<>();
    long changed = 0;
    long at = 0;
    List<Transition> changes = transitions.during(run.id(), at, BATCH);
    while (!changes.isEmpty()) {
      List<Transition> described =
          changes.stream()
              .filter(change -> change.kind() == Kind.CONTENT && change.content().differs())
              .toList();
      changed += described.size();
      add(described, run, numbers);
      at = changes.getLast().number();
      changes = changes.size() < BATCH ? List.of() : transitions.during(run.id(), at, BATCH);
    }
    return new Stamped(numbers, changed, run.datasets());
  }

  private void add(List<Transition> described, EndedRun run, Set<Long> numbers) {
    Set<Long> wanted = new HashSet<>();
    for (Transition change : described) {
      wanted.add(change.content().before().getAsLong());
      wanted.add(change.content().after().getAsLong());
    }
    Map<Long, Dataset> contents = transitions.contents(wanted);
    for (Transition change : described) {
      Dataset then = contents.get(change.content().before().getAsLong());
      Dataset now = contents.get(change.content().after().getAsLong());
      if (Stamping.isStamped(then, now, run.started(), run.ended())) {
        numbers.add(change.number());
      }
    }
  }
}

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

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

  /**
   * Tells everything about a run that was not told, while it may go on; says how many events that
   * were.
   */
  long follow(EndedRun run, BooleanSupplier goOn) {
    Stamped stamped = stamped(run, goOn);
    long told = 0;
    long at = run.told();
    // what was looked at in part tells nothing about the whole
    while (goOn.getAsBoolean()) {
      List<Transition> changes = transitions.during(run.id(), at, BATCH);
      boolean all = changes.size() < BATCH;
      long to = changes.isEmpty() ? at : changes.getLast().number();
      News news = news(new Step.OfRun(run.id(), at, to, all), changes, run, stamped);
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
    return told;
  }

  private News news(Step.OfRun step, List<Transition> changes, EndedRun run, Stamped stamped) {
    Map<Boolean, List<Transition>> parts =
        changes.stream().collect(Collectors.partitioningBy(stamped::isNoNews));
    double notable = thresholds.score();
    Batch batch = Batch.read(transitions, parts.get(false), parts.get(true), notable);
    DatasetEvents events = new DatasetEvents(batch, notable, stamped.ofPortal());
    parts.get(true).forEach(events::addStamped);
    parts.get(false).forEach(events::add);
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
   * What of a run's changes is nothing but dates of one day.
   *
   * @param day the day that most of them bear; empty when there are none
   * @param numbers of the changes that are
   * @param changed how many datasets were described otherwise in all
   * @param datasets how many the portal has
   */
  record Stamped(Optional<LocalDate> day, Set<Long> numbers, long changed, long datasets) {

    boolean isOfPortal() {
      return Stamping.isOfPortal(numbers.size(), changed, datasets);
    }

    /** The day, where it is the portal's doing. */
    Optional<LocalDate> ofPortal() {
      return day.filter(one -> isOfPortal());
    }

    boolean isNoNews(Transition change) {
      return isOfPortal() && numbers.contains(change.number());
    }
  }

  /** Looked at anew after a crash: it depends on nothing but what is kept. */
  private Stamped stamped(EndedRun run, BooleanSupplier goOn) {
    Map<LocalDate, Set<Long>> days = new HashMap<>();
    long changed = 0;
    long at = 0;
    List<Transition> changes = transitions.during(run.id(), at, BATCH);
    while (!changes.isEmpty() && goOn.getAsBoolean()) {
      List<Transition> described =
          changes.stream()
              .filter(change -> change.kind() == Kind.CONTENT && change.content().differs())
              .toList();
      changed += described.size();
      add(described, run, days);
      at = changes.getLast().number();
      changes = changes.size() < BATCH ? List.of() : transitions.during(run.id(), at, BATCH);
    }
    Optional<Map.Entry<LocalDate, Set<Long>>> most =
        days.entrySet().stream()
            .max(
                Comparator.comparingInt(
                        (Map.Entry<LocalDate, Set<Long>> one) -> one.getValue().size())
                    .thenComparing(Map.Entry::getKey));
    return new Stamped(
        most.map(Map.Entry::getKey),
        most.map(Map.Entry::getValue).orElse(Set.of()),
        changed,
        run.datasets());
  }

  private void add(List<Transition> described, EndedRun run, Map<LocalDate, Set<Long>> days) {
    Set<Long> wanted = new HashSet<>();
    for (Transition change : described) {
      wanted.add(change.content().before().getAsLong());
      wanted.add(change.content().after().getAsLong());
    }
    Map<Long, Dataset> contents = transitions.contents(wanted);
    for (Transition change : described) {
      Dataset then = contents.get(change.content().before().getAsLong());
      Dataset now = contents.get(change.content().after().getAsLong());
      Stamping.day(then, now, run.started(), run.ended())
          .ifPresent(day -> days.computeIfAbsent(day, key -> new HashSet<>()).add(change.number()));
    }
  }
}

package dev.winnow.alerts.making;

import dev.winnow.alerts.event.Event;
import dev.winnow.alerts.event.EventKind;
import dev.winnow.alerts.event.Subject;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Organisation;
import dev.winnow.catalogue.score.FreshnessStage;
import dev.winnow.catalogue.score.Score;
import dev.winnow.store.Store;
import dev.winnow.store.StoredDataset;
import dev.winnow.store.event.Standing;
import dev.winnow.store.event.Transitions.EndedRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells of datasets that came late by time alone, now that a run has looked and they still are. */
final class LateEvents {

  private final Store store;

  LateEvents(Store store) {
    this.store = store;
  }

  /** Adds what the run confirms; what it refutes is forgotten, what it did not see waits on. */
  void add(EndedRun run, List<Event> events, List<Standing> standings) {
    Map<DatasetId, String> late = waiting(Lateness.LATE, run, standings);
    confirm(
        new Waiting(Lateness.LATE, late),
        store.datasets().withFigures(late.keySet(), Score.HEADLINE),
        LateEvents::kind,
        run,
        new Told(events, standings));
    Map<DatasetId, String> unusual = waiting(Lateness.UNUSUAL, run, standings);
    Told told = new Told(new ArrayList<>(), standings);
    confirm(
        new Waiting(Lateness.UNUSUAL, unusual),
        store.datasets().load(unusual.keySet()),
        LateEvents::unusual,
        run,
        told);
    addOnce(told, events);
  }

  /** A silence that a stamp of the portal seemed to break is told once. */
  private void addOnce(Told unusual, List<Event> events) {
    List<String> subjects = unusual.events().stream().map(event -> event.subject().id()).toList();
    Set<String> before = store.transitions().standings(Lateness.UNUSUAL_TOLD, subjects).keySet();
    for (Event event : unusual.events()) {
      String subject = event.subject().id();
      if (!before.contains(subject)) {
        events.add(event);
        unusual
            .standings()
            .add(
                new Standing(
                    Lateness.UNUSUAL_TOLD,
                    subject,
                    Optional.empty(),
                    Optional.of(event.moment().toString())));
      }
    }
  }

  /** Datasets of which one look more will tell, with what is known of each. */
  private record Waiting(String aspect, Map<DatasetId, String> states) {}

  private record Told(List<Event> events, List<Standing> standings) {}

  private Map<DatasetId, String> waiting(String aspect, EndedRun run, List<Standing> standings) {
    return store.transitions().standings(aspect, run.portal() + "/").entrySet().stream()
        .filter(one -> standings.stream().noneMatch(told -> isOf(told, aspect, one.getKey())))
        .collect(Collectors.toMap(one -> DatasetId.parse(one.getKey()), Map.Entry::getValue));
  }

  private static void confirm(
      Waiting waiting,
      Map<DatasetId, StoredDataset> found,
      Function<StoredDataset, Optional<EventKind>> kind,
      EndedRun run,
      Told told) {
    found.forEach(
        (id, stored) -> {
          String state = waiting.states().get(id);
          Lateness late = Lateness.read(state);
          boolean gone = stored.removed().isPresent();
          if (gone || stored.lastSeen().isAfter(late.since())) {
            told.standings()
                .add(
                    new Standing(
                        waiting.aspect(), id.toString(), Optional.of(state), Optional.empty()));
            if (!gone) {
              kind.apply(stored)
                  .ifPresent(happened -> told.events().add(event(happened, stored, late, run)));
            }
          }
        });
  }

  private static boolean isOf(Standing standing, String aspect, String subject) {
    return standing.aspect().equals(aspect) && standing.subject().equals(subject);
  }

  /** What broke a promise is told as that, and not twice. */
  private static Optional<EventKind> unusual(StoredDataset stored) {
    boolean late = stored.score(Score.HEADLINE).filter(ScoreChanges::isLaterThanUsual).isPresent();
    return late && kind(stored).isEmpty()
        ? Optional.of(EventKind.PREDICTED_LATE)
        : Optional.empty();
  }

  private static Optional<EventKind> kind(StoredDataset stored) {
    FreshnessStage stage =
        stored.score(Score.HEADLINE).flatMap(Score::freshness).orElse(FreshnessStage.UNKNOWN);
    return switch (stage) {
      case OVERDUE -> Optional.of(EventKind.OVERDUE);
      case DELINQUENT -> Optional.of(EventKind.DELINQUENT);
      case FRESH, DUE, ENDED, UNKNOWN -> Optional.empty();
    };
  }

  private static Event event(EventKind kind, StoredDataset stored, Lateness late, EndedRun run) {
    DatasetId id = stored.dataset().id();
    Happening happening = Happening.of(kind, "since", late.since().toString());
    return new Event(
        0,
        late.change(),
        kind,
        new Subject(Subject.Type.DATASET, id.toString(), DatasetEvents.title(stored.dataset())),
        id.portal(),
        stored.organisation().map(Organisation::id).orElse(""),
        run.ended(),
        happening.details(),
        1);
  }
}

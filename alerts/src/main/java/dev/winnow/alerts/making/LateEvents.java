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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells of datasets that came late by time alone, now that a run has looked and they still are. */
final class LateEvents {

  private final Store store;

  LateEvents(Store store) {
    this.store = store;
  }

  /** Adds what the run confirms; what it refutes is forgotten, what it did not see waits on. */
  void add(EndedRun run, List<Event> events, List<Standing> standings) {
    Map<DatasetId, String> waiting =
        store.transitions().standings(Lateness.LATE, run.portal() + "/").entrySet().stream()
            .filter(one -> standings.stream().noneMatch(told -> isOf(told, one.getKey())))
            .collect(Collectors.toMap(one -> DatasetId.parse(one.getKey()), Map.Entry::getValue));
    Map<DatasetId, StoredDataset> found =
        store.datasets().withFigures(waiting.keySet(), Score.HEADLINE);
    found.forEach(
        (id, stored) -> {
          Lateness late = Lateness.read(waiting.get(id));
          boolean gone = stored.removed().isPresent();
          if (gone || stored.lastSeen().isAfter(late.since())) {
            standings.add(
                new Standing(
                    Lateness.LATE, id.toString(), Optional.of(waiting.get(id)), Optional.empty()));
            if (!gone) {
              kind(stored).ifPresent(kind -> events.add(event(kind, stored, late, run)));
            }
          }
        });
  }

  private static boolean isOf(Standing standing, String subject) {
    return standing.aspect().equals(Lateness.LATE) && standing.subject().equals(subject);
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

package dev.winnow.alerts.watch;

import dev.winnow.alerts.event.Event;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.score.Score;
import dev.winnow.store.Store;
import dev.winnow.store.StoredDataset;
import dev.winnow.store.event.Transition;
import dev.winnow.store.event.Transition.Pair;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The datasets that events are about: as they are, and as they were before. */
final class States {

  private final Store store;

  States(Store store) {
    this.store = store;
  }

  /** One of each as it is; one more for each change, as it was, where there was another. */
  List<StoredDataset> of(Collection<Event> events) {
    Set<DatasetId> ids =
        events.stream()
            .map(event -> DatasetId.parse(event.subject().id()))
            .collect(Collectors.toSet());
    Map<DatasetId, StoredDataset> now = store.datasets().load(ids, Score.HEADLINE);
    List<Transition> changes =
        store
            .transitions()
            .numbered(events.stream().map(Event::change).collect(Collectors.toSet()))
            .stream()
            .filter(change -> change.content().differs() || change.score().differs())
            .toList();
    Map<Long, Dataset> contents =
        store.transitions().contents(before(changes, Transition::content));
    Map<Long, Score> scores = store.transitions().scores(before(changes, Transition::score));
    List<StoredDataset> states = new ArrayList<>(now.values());
    for (Transition change : changes) {
      Optional.ofNullable(now.get(change.dataset()))
          .ifPresent(one -> states.add(then(one, change, contents, scores)));
    }
    return states;
  }

  private static Set<Long> before(List<Transition> changes, Function<Transition, Pair> pair) {
    return changes.stream()
        .map(pair)
        .map(Pair::before)
        .filter(OptionalLong::isPresent)
        .map(OptionalLong::getAsLong)
        .collect(Collectors.toSet());
  }

  private static StoredDataset then(
      StoredDataset now, Transition change, Map<Long, Dataset> contents, Map<Long, Score> scores) {
    Optional<Dataset> content = found(contents, change.content().before());
    Optional<Score> score = found(scores, change.score().before());
    return new StoredDataset(
        content.orElse(now.dataset()),
        now.organisation(),
        score.map(List::of).orElse(List.of()),
        now.change(),
        now.firstSeen(),
        now.lastSeen(),
        now.lastChanged(),
        Optional.empty());
  }

  private static <T> Optional<T> found(Map<Long, T> all, OptionalLong number) {
    return number.isPresent() ? Optional.ofNullable(all.get(number.getAsLong())) : Optional.empty();
  }
}

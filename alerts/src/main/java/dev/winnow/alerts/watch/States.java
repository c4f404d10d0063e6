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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** The datasets that events are about: as a change left them, and as they were before it. */
final class States {

  /** Of a host with more datasets than this, so many are looked at. */
  private static final int MOST_OF_A_HOST = 2_000;

  private final Store store;

  States(Store store) {
    this.store = store;
  }

  /** Datasets that have addresses on a host, as they are now. */
  Collection<StoredDataset> on(String host) {
    List<DatasetId> ids = store.transitions().datasetsOn(host, MOST_OF_A_HOST);
    return store.datasets().withFigures(ids, Score.HEADLINE).values();
  }

  /** Both states for each event; of one dataset there must be events of one change only. */
  List<StoredDataset> of(Collection<Event> events) {
    Set<DatasetId> ids =
        events.stream()
            .map(event -> DatasetId.parse(event.subject().id()))
            .collect(Collectors.toSet());
    Map<DatasetId, StoredDataset> now =
        new HashMap<>(store.datasets().withFigures(ids, Score.HEADLINE));
    List<Transition> changes =
        store
            .transitions()
            .numbered(events.stream().map(Event::change).collect(Collectors.toSet()));
    Map<Long, Dataset> contents =
        store.transitions().contents(numbers(changes, Transition::content));
    Map<Long, Score> scores = store.transitions().figures(numbers(changes, Transition::score));
    List<StoredDataset> states = new ArrayList<>();
    for (Transition change : changes) {
      Optional.ofNullable(now.remove(change.dataset()))
          .ifPresent(
              one -> {
                states.add(
                    as(
                        one,
                        found(contents, change.content().after()),
                        found(scores, change.score().after())));
                if (change.content().differs() || change.score().differs()) {
                  states.add(
                      as(
                          one,
                          found(contents, change.content().before()),
                          found(scores, change.score().before())));
                }
              });
    }
    states.addAll(now.values());
    return states;
  }

  private static Set<Long> numbers(List<Transition> changes, Function<Transition, Pair> pair) {
    return changes.stream()
        .map(pair)
        .flatMapToLong(one -> LongStream.concat(one.before().stream(), one.after().stream()))
        .boxed()
        .collect(Collectors.toSet());
  }

  private static StoredDataset as(
      StoredDataset now, Optional<Dataset> content, Optional<Score> score) {
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

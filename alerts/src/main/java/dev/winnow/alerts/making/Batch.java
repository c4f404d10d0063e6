package dev.winnow.alerts.making;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.score.Score;
import dev.winnow.store.event.LinkState;
import dev.winnow.store.event.Mark;
import dev.winnow.store.event.Transition;
import dev.winnow.store.event.Transition.Kind;
import dev.winnow.store.event.Transition.Pair;
import dev.winnow.store.event.Transitions;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a batch of changes is compared with: one question per table, and only of what may be news.
 */
final class Batch {

  private final Map<Long, Mark> marks;
  private final Map<Long, Dataset> contents;
  private final Map<Long, Score> scores;
  private final Map<Long, List<LinkState>> links;
  private final Map<String, Map<String, String>> told;

  private Batch(
      Map<Long, Mark> marks,
      Map<Long, Dataset> contents,
      Map<Long, Score> scores,
      Map<Long, List<LinkState>> links,
      Map<String, Map<String, String>> told) {
    this.marks = marks;
    this.contents = contents;
    this.scores = scores;
    this.links = links;
    this.told = told;
  }

  static Batch read(Transitions transitions, List<Transition> changes, double notable) {
    Map<Long, Mark> marks =
        transitions.marks(
            changes.stream()
                .filter(change -> change.score().differs())
                .flatMap(change -> numbers(change.score()).stream())
                .collect(Collectors.toSet()));
    Set<Long> contents = new HashSet<>();
    Set<Long> scores = new HashSet<>();
    for (Transition change : changes) {
      boolean notably = isNotable(marks, change, notable);
      if (DatasetEvents.hasContent(change)) {
        contents.addAll(numbers(change.content()));
      } else if (change.kind() != Kind.TIME || notably || stage(marks, change).isPresent()) {
        change.content().after().ifPresent(contents::add);
      }
      if (notably || isByTime(change)) {
        scores.addAll(numbers(change.score()));
      }
    }
    Set<Long> linked =
        changes.stream()
            .filter(change -> change.kind() == Kind.LINKS)
            .map(Transition::row)
            .collect(Collectors.toSet());
    return new Batch(
        marks,
        transitions.contents(contents),
        transitions.scores(scores),
        transitions.links(linked),
        told(transitions, changes));
  }

  private static Map<String, Map<String, String>> told(
      Transitions transitions, List<Transition> changes) {
    Set<String> subjects =
        changes.stream()
            .filter(change -> change.score().differs() || change.kind() == Kind.LINKS)
            .map(change -> change.dataset().toString())
            .collect(Collectors.toSet());
    Map<String, Map<String, String>> told = new HashMap<>();
    for (String aspect : List.of(DatasetEvents.LINKS, Lateness.LATE, Lateness.UNUSUAL)) {
      told.put(aspect, new HashMap<>(transitions.standings(aspect, subjects)));
    }
    return told;
  }

  private static Set<Long> numbers(Pair pair) {
    Set<Long> numbers = new HashSet<>();
    pair.before().ifPresent(numbers::add);
    pair.after().ifPresent(numbers::add);
    return numbers;
  }

  private static Optional<Happening> stage(Map<Long, Mark> marks, Transition change) {
    return change.score().differs()
        ? ScoreChanges.stage(
            mark(marks, change.score().before()).stage(),
            mark(marks, change.score().after()).stage())
        : Optional.empty();
  }

  private static boolean isNotable(Map<Long, Mark> marks, Transition change, double notable) {
    return change.score().differs()
        && ScoreChanges.isNotable(
            mark(marks, change.score().before()), mark(marks, change.score().after()), notable);
  }

  private static boolean isByTime(Transition change) {
    return change.kind() == Kind.TIME && change.score().differs();
  }

  private static Mark mark(Map<Long, Mark> marks, OptionalLong number) {
    return known(marks, number, "score");
  }

  private static <T> T known(Map<Long, T> all, OptionalLong number, String what) {
    return Optional.ofNullable(all.get(number.orElseThrow()))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "the %s that change %d brought is not kept any more"
                        .formatted(what, number.getAsLong())));
  }

  /** The content of this number. */
  Dataset content(OptionalLong number) {
    return known(contents, number, "content");
  }

  /** Into which stage of freshness a dataset came, if that is news. */
  Optional<Happening> stage(Transition change) {
    return stage(marks, change);
  }

  /** How a dataset's points moved, if that is news. */
  Optional<Happening> points(Transition change, double notable) {
    return isNotable(marks, change, notable)
        ? Optional.of(
            ScoreChanges.points(
                known(scores, change.score().before(), "score"),
                known(scores, change.score().after(), "score")))
        : Optional.empty();
  }

  /** Whether time alone made a dataset later than its own rhythm so far, or no longer so. */
  Optional<Boolean> unusual(Transition change) {
    if (!isByTime(change)) {
      return Optional.empty();
    }
    boolean then = ScoreChanges.isLaterThanUsual(known(scores, change.score().before(), "score"));
    boolean now = ScoreChanges.isLaterThanUsual(known(scores, change.score().after(), "score"));
    return then == now ? Optional.empty() : Optional.of(now);
  }

  /** What is known of a dataset's addresses, by the number of its row. */
  List<LinkState> links(long row) {
    return links.getOrDefault(row, List.of());
  }

  /** What lasts of a dataset. */
  Optional<String> told(String aspect, String dataset) {
    return Optional.ofNullable(told.get(aspect)).map(all -> all.get(dataset));
  }

  /** Another change of the same dataset may follow in the batch. */
  void tell(String aspect, String dataset, Optional<String> now) {
    Map<String, String> all = told.computeIfAbsent(aspect, key -> new HashMap<>());
    now.ifPresentOrElse(state -> all.put(dataset, state), () -> all.remove(dataset));
  }
}

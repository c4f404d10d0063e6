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
import java.util.stream.Stream;

/**
 * What a batch of changes is compared with: one question per table, and only of what may be news.
 */
final class Batch {

  private final Compared compared;
  private final Map<Long, Dataset> contents;
  private final Map<Long, Score> scores;
  private final Map<Long, List<LinkState>> links;

  private Batch(
      Compared compared,
      Map<Long, Dataset> contents,
      Map<Long, Score> scores,
      Map<Long, List<LinkState>> links) {
    this.compared = compared;
    this.contents = contents;
    this.scores = scores;
    this.links = links;
  }

  /**
   * Reads what changes are compared with.
   *
   * @param stamped of which nothing but the scores is of interest
   */
  static Batch read(
      Transitions transitions, List<Transition> changes, List<Transition> stamped, double notable) {
    List<Transition> all = Stream.concat(changes.stream(), stamped.stream()).toList();
    Map<String, Map<String, String>> told = told(transitions, all);
    Map<Long, Mark> marks = transitions.marks(scored(all, told));
    Compared compared = new Compared(marks, told);
    Set<Long> contents = new HashSet<>();
    Set<Long> scores = new HashSet<>();
    for (Transition change : changes) {
      boolean notably = compared.isNotable(change, notable);
      if (DatasetEvents.hasContent(change)) {
        contents.addAll(numbers(change.content()));
      } else if (change.kind() != Kind.TIME || notably || compared.stage(change).isPresent()) {
        change.content().after().ifPresent(contents::add);
      }
      if (notably || isByTime(change) || compared.wasUnusual(change)) {
        scores.addAll(numbers(change.score()));
        compared.before(change).ifPresent(scores::add);
      }
    }
    Set<Long> linked =
        changes.stream()
            .filter(change -> change.kind() == Kind.LINKS)
            .map(Transition::row)
            .collect(Collectors.toSet());
    return new Batch(
        compared,
        transitions.contents(contents),
        transitions.scores(scores),
        transitions.links(linked));
  }

  private static Map<String, Map<String, String>> told(
      Transitions transitions, List<Transition> changes) {
    Set<String> subjects =
        changes.stream()
            .filter(
                change ->
                    change.score().differs()
                        || change.kind() == Kind.LINKS
                        || DatasetEvents.hasContent(change))
            .map(change -> change.dataset().toString())
            .collect(Collectors.toSet());
    Map<String, Map<String, String>> told = new HashMap<>();
    for (String aspect :
        List.of(
            DatasetEvents.LINKS,
            Lateness.LATE,
            Lateness.UNUSUAL,
            Lateness.UNUSUAL_TOLD,
            Hold.STAMPED)) {
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

  private static Set<Long> scored(List<Transition> changes, Map<String, Map<String, String>> told) {
    Set<Long> numbers = new HashSet<>();
    Map<String, String> stamped = told.get(Hold.STAMPED);
    changes.stream()
        .filter(
            change -> change.score().differs() || stamped.containsKey(change.dataset().toString()))
        .forEach(change -> numbers.addAll(numbers(change.score())));
    stamped.values().forEach(state -> numbers.add(Hold.read(state).score()));
    return numbers;
  }

  private static boolean isByTime(Transition change) {
    return change.kind() == Kind.TIME && change.score().differs();
  }

  static <T> T known(Map<Long, T> all, OptionalLong number, String what) {
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
    return compared.stage(change);
  }

  /** How a dataset's points moved, if that is news. */
  Optional<Happening> points(Transition change, double notable) {
    return compared.isNotable(change, notable)
        ? Optional.of(
            ScoreChanges.points(
                known(scores, compared.before(change), "score"),
                known(scores, change.score().after(), "score")))
        : Optional.empty();
  }

  /** Its score before, when a stamp by its portal made it look better. */
  Optional<Hold> neededHold(Transition change, double notable) {
    return compared.neededHold(change, notable);
  }

  /** Whether it still looks better by nothing but a stamp. */
  boolean isHeld(Transition change, double notable) {
    return compared.isHeld(change, notable);
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

  /** Whether it was told that a dataset is later than its own rhythm so far, and no more is. */
  boolean isUsualAgain(Transition change) {
    return compared.wasUnusual(change)
        && change.score().differs()
        && !ScoreChanges.isLaterThanUsual(known(scores, change.score().after(), "score"));
  }

  /** What is known of a dataset's addresses, by the number of its row. */
  List<LinkState> links(long row) {
    return links.getOrDefault(row, List.of());
  }

  /** What lasts of a dataset. */
  Optional<String> told(String aspect, String dataset) {
    return compared.told(aspect, dataset);
  }

  /** Another change of the same dataset may follow in the batch. */
  void tell(String aspect, String dataset, Optional<String> now) {
    compared.tell(aspect, dataset, now);
  }
}

package dev.winnow.benchmarks.year;

import dev.winnow.alerts.event.Event;
import dev.winnow.alerts.event.EventKind;
import dev.winnow.benchmarks.year.Expectation.Truth;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Compares what was told with what should have been, kind by kind, each thing at most once. */
final class Tally {

  /** Points and what is usual are Winnow's own words: the onlooker has none of his own for them. */
  static final Set<EventKind> WITHOUT_TRUTH =
      Set.of(EventKind.SCORE_FELL, EventKind.SCORE_ROSE, EventKind.HARVEST_DEVIATED);

  /**
   * Whether a pause is too long, only chance says: what is missed and cried is counted, not wrong.
   */
  private static final Set<EventKind> BY_CHANCE = Set.of(EventKind.PREDICTED_LATE);

  private final LocalDate start;
  private final Map<EventKind, Counts> counts = new TreeMap<>();
  private final Map<String, List<Expectation>> open = new HashMap<>();
  private final List<String> differences = new ArrayList<>();
  private final List<String> chances = new ArrayList<>();
  private final Map<EventKind, List<Double>> delays = new TreeMap<>();
  private int unknowable;

  private Tally(LocalDate start) {
    this.start = start;
  }

  private static final class Counts {
    private int happened;
    private int told;
    private int right;
    private int found;
  }

  /**
   * How well one kind was told.
   *
   * @param happened how often it should have been
   * @param told how often it was
   * @param right how many of these were true
   * @param found how much of what happened was told
   */
  record Line(EventKind kind, int happened, int told, int right, int found) {

    double precision() {
      return told == 0 ? 1 : (double) right / told;
    }

    double recall() {
      return happened == 0 ? 1 : (double) found / happened;
    }
  }

  static Tally of(List<Expectation> expected, List<Event> events, LocalDate start) {
    Tally tally = new Tally(start);
    for (Expectation one : expected) {
      tally.count(one.kind()).happened += one.truth().counts() ? 1 : 0;
      tally
          .open
          .computeIfAbsent(one.kind() + " " + one.subject(), key -> new ArrayList<>())
          .add(one);
    }
    events.forEach(tally::add);
    tally.addMissed();
    return tally;
  }

  private void add(Event event) {
    int day = day(event);
    String key = event.kind() + " " + event.subject().id();
    Counts counted = count(event.kind());
    counted.told++;
    List<Expectation> waiting = open.getOrDefault(key, List.of());
    Optional<Expectation> found =
        waiting.stream()
            .filter(one -> one.from() <= day && day <= one.to())
            .min(Comparator.comparing(Expectation::truth).thenComparingInt(Expectation::since));
    found.ifPresent(one -> addFound(one, day, waiting, counted));
    if (found.isEmpty() && !WITHOUT_TRUTH.contains(event.kind())) {
      differ(event.kind(), "told without reason, day " + day + ": " + key + " " + event.details());
    }
  }

  private void addFound(Expectation one, int day, List<Expectation> waiting, Counts counted) {
    if (one.truth() == Truth.SEEMS) {
      // it may be told more than once: none of it is true
      unknowable++;
      return;
    }
    waiting.remove(one);
    counted.right++;
    counted.found += one.truth().counts() ? 1 : 0;
    delays
        .computeIfAbsent(one.kind(), kind -> new ArrayList<>())
        .add((double) (day - one.since()) / one.unit());
  }

  private int day(Event event) {
    LocalDate day = LocalDate.ofInstant(event.moment(), ZoneOffset.UTC);
    return Math.toIntExact(day.toEpochDay() - start.toEpochDay());
  }

  private void addMissed() {
    open.forEach(
        (key, waiting) ->
            waiting.forEach(
                one -> {
                  unknowable += one.truth() == Truth.HIDDEN ? 1 : 0;
                  if (one.truth() == Truth.HAPPENED) {
                    differ(
                        one.kind(),
                        "not told, day %d to %d: %s".formatted(one.from(), one.to(), key));
                  }
                }));
  }

  private void differ(EventKind kind, String words) {
    (BY_CHANCE.contains(kind) ? chances : differences).add(words);
  }

  private Counts count(EventKind kind) {
    return counts.computeIfAbsent(kind, key -> new Counts());
  }

  /** Every kind that happened or was told. */
  List<Line> lines() {
    return counts.entrySet().stream()
        .map(
            one ->
                new Line(
                    one.getKey(),
                    one.getValue().happened,
                    one.getValue().told,
                    one.getValue().right,
                    one.getValue().found))
        .toList();
  }

  /**
   * How many days, or periods, after it happened a kind was told where it was true, fewest first.
   */
  List<Double> delays(EventKind kind) {
    return delays.getOrDefault(kind, List.of()).stream().sorted().toList();
  }

  /** How much of what does not agree nobody could have known. */
  int unknowable() {
    return unknowable;
  }

  /** What does not agree where only chance can say, in words. */
  List<String> chances() {
    return chances;
  }

  /** What does not agree though it could be known, in words. */
  List<String> differences() {
    return differences;
  }
}

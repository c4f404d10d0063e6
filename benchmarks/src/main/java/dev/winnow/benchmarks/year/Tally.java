package dev.winnow.benchmarks.year;

import dev.winnow.alerts.event.Event;
import dev.winnow.alerts.event.EventKind;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Compares what was told with what should have been, kind by kind, each thing at most once. */
final class Tally {

  /** A look at three in the morning may see what the afternoon will be told of. */
  private static final int DAYS = 2;

  private static final Set<EventKind> WITHOUT_TRUTH =
      Set.of(EventKind.SCORE_FELL, EventKind.SCORE_ROSE, EventKind.HARVEST_DEVIATED);

  private final Map<EventKind, int[]> counts = new TreeMap<>();
  private final List<String> missed = new ArrayList<>();

  private Tally() {}

  /** How well one kind was told. */
  record Line(EventKind kind, int happened, int told, int right) {

    double precision() {
      return told == 0 ? 1 : (double) right / told;
    }

    double recall() {
      return happened == 0 ? 1 : (double) right / happened;
    }
  }

  static Tally of(List<Expectation> expected, List<Event> events, LocalDate start) {
    Tally tally = new Tally();
    Map<String, List<Integer>> open = new HashMap<>();
    for (Expectation one : expected) {
      tally.count(one.kind())[0]++;
      open.computeIfAbsent(one.kind() + " " + one.subject(), key -> new ArrayList<>())
          .add(one.day());
    }
    for (Event event : events) {
      int day =
          (int)
              (LocalDate.ofInstant(event.moment(), ZoneOffset.UTC).toEpochDay()
                  - start.toEpochDay());
      String key = event.kind() + " " + event.subject().id();
      tally.count(event.kind())[1]++;
      List<Integer> days = open.getOrDefault(key, List.of());
      Integer found =
          days.stream().filter(one -> Math.abs(one - day) <= DAYS).findFirst().orElse(null);
      if (found != null) {
        days.remove(found);
        tally.count(event.kind())[2]++;
      } else if (!WITHOUT_TRUTH.contains(event.kind())) {
        tally.missed.add("told without reason, day " + day + ": " + key);
      }
    }
    open.forEach(
        (key, days) -> days.forEach(day -> tally.missed.add("not told, day " + day + ": " + key)));
    return tally;
  }

  private int[] count(EventKind kind) {
    return counts.computeIfAbsent(kind, key -> new int[3]);
  }

  /** Every kind that happened or was told and of which the truth is known. */
  List<Line> lines() {
    return counts.entrySet().stream()
        .filter(one -> !WITHOUT_TRUTH.contains(one.getKey()))
        .map(
            one ->
                new Line(
                    one.getKey(), one.getValue()[0], one.getValue()[1], one.getValue()[2]))
        .toList();
  }

  /** What does not agree, in words. */
  List<String> differences() {
    return missed;
  }
}

package dev.winnow.benchmarks.year;

import dev.winnow.benchmarks.year.Thing.Rest;
import dev.winnow.benchmarks.year.Thing.State;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;

/** What an onlooker writes down about one dataset. */
final class Note {

  Optional<State> known = Optional.empty();
  boolean gone;
  OptionalInt missing = OptionalInt.empty();

  /** When its data was last updated, in days, as far as that can be believed. */
  OptionalDouble updated = OptionalDouble.empty();

  /** How many updates were seen to come. */
  int updates;

  /** 0 in time, 1 overdue, 2 delinquent. */
  int stage;

  Optional<Rest> rest = Optional.empty();

  /** Its formats from the day on which each was seen. */
  final TreeMap<Integer, String> formats = new TreeMap<>();

  /** Whether it is listed and known. */
  boolean isThere() {
    return known.isPresent() && !gone;
  }

  /** Takes in a description; says what was known before. */
  Optional<State> read(State state, int day) {
    Optional<State> then = known;
    known = Optional.of(state);
    if (then.filter(one -> one.formatCode().equals(state.formatCode())).isEmpty()) {
      formats.put(day, state.formatCode());
    }
    return then;
  }

  /** Its formats on a day and shortly before. */
  Map<Integer, String> formatsAround(int day) {
    Integer first = formats.floorKey(day - 2);
    return formats.subMap(first == null ? 0 : first, true, day, true);
  }
}

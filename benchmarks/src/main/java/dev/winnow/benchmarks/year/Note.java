package dev.winnow.benchmarks.year;

import dev.winnow.benchmarks.year.Thing.Rest;
import dev.winnow.benchmarks.year.Thing.State;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** What an onlooker writes down about one dataset. */
final class Note {

  Optional<State> known = Optional.empty();
  boolean gone;
  OptionalInt missing = OptionalInt.empty();

  /**
   * Its last true update that was there at the last look, and how many days later that look was.
   */
  LocalDate update = LocalDate.EPOCH;

  int seenLater;

  /** How many updates could be seen to come. */
  int updates;

  /** Since a look before which an update came that nothing shows. */
  OptionalInt hidden = OptionalInt.empty();

  /** 0 in time, 1 overdue, 2 delinquent. */
  int stage;

  /** The time in which it is forgotten, until an update is seen again. */
  Optional<Rest> rest = Optional.empty();

  /** Whether enough could be seen before that rest, and all through it. */
  boolean learnable;

  /** How many looks found it missing for longer than two periods. */
  int lateLooks;

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

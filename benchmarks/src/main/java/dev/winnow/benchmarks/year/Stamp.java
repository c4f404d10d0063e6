package dev.winnow.benchmarks.year;

import dev.winnow.benchmarks.year.Thing.State;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a look shows of the days that a portal claims: the day that most of what changed now bears
 * and nothing else, and the day that most of everything bears.
 *
 * @param day the commonest among what differs in nothing but its date
 * @param stamped how many that are
 * @param changed how many are described otherwise than before
 * @param listed how many are listed
 * @param doubtful a day that three in five claim, if there is one
 */
record Stamp(
    Optional<LocalDate> day, int stamped, int changed, int listed, Optional<LocalDate> doubtful) {

  private static final int FEWEST = 10;
  private static final int FEWEST_DATED = 20;

  static Stamp among(List<Thing> things, Map<String, Note> notes) {
    Map<LocalDate, Integer> only = new HashMap<>();
    Map<LocalDate, Integer> all = new HashMap<>();
    int changed = 0;
    int listed = 0;
    for (Thing thing : things) {
      if (thing.isListed()) {
        listed++;
        State now = thing.state();
        all.merge(now.modified(), 1, Integer::sum);
        Optional<State> then =
            Optional.ofNullable(notes.get(thing.id.toString()))
                .filter(Note::isThere)
                .flatMap(note -> note.known)
                .filter(known -> !known.equals(now));
        changed += then.isPresent() ? 1 : 0;
        if (then.filter(known -> known.withDate(now.modified()).equals(now)).isPresent()) {
          only.merge(now.modified(), 1, Integer::sum);
        }
      }
    }
    Optional<Map.Entry<LocalDate, Integer>> most = commonest(only);
    int dated = listed;
    return new Stamp(
        most.map(Map.Entry::getKey),
        most.map(Map.Entry::getValue).orElse(0),
        changed,
        listed,
        commonest(all)
            .filter(one -> dated >= FEWEST_DATED && one.getValue() * 5 >= dated * 3)
            .map(Map.Entry::getKey));
  }

  private static Optional<Map.Entry<LocalDate, Integer>> commonest(Map<LocalDate, Integer> days) {
    return days.entrySet().stream().max(Map.Entry.comparingByValue());
  }

  boolean isOfPortal() {
    return stamped >= FEWEST && stamped * 2 > changed && stamped * 2 > listed;
  }

  /** Whether a description differs in nothing but the day. */
  boolean isOf(State then, State now) {
    return isDay(now.modified()) && then.withDate(now.modified()).equals(now);
  }

  /** Whether a date is the one that the portal stamped. */
  boolean isDay(LocalDate date) {
    return isOfPortal() && day.filter(date::equals).isPresent();
  }
}

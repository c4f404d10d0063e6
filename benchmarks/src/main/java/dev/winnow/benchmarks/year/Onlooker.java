package dev.winnow.benchmarks.year;

import dev.winnow.alerts.event.EventKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Knows what should be told, by a model that shares no code with what is measured: what a patient
 * person with a notebook would write down who looks at the portals once a day.
 */
final class Onlooker {

  private static final double LOOK = 3 / 24.0;

  /** An hour after the looks, time is allowed to make things late. */
  private static final double TICK = 4 / 24.0;

  /** When data of a period is overdue and delinquent, in days, as docs/alerts.md promises. */
  private static final Map<Integer, int[]> LATE =
      Map.of(
          1, new int[] {2, 3},
          7, new int[] {14, 21},
          30, new int[] {44, 60},
          90, new int[] {120, 150},
          365, new int[] {425, 455});

  private final List<Expectation> expected = new ArrayList<>();
  private final Map<String, Thing.State> known = new HashMap<>();
  private final Set<String> gone = new HashSet<>();
  private final Map<String, Integer> missing = new HashMap<>();
  private final Map<String, Double> updated = new HashMap<>();
  private final Map<String, Integer> stages = new HashMap<>();
  private final Map<String, Integer> silent = new HashMap<>();
  private final Map<String, Integer> lastLook = new HashMap<>();
  private final Set<String> stamping = new HashSet<>();

  List<Expectation> expected() {
    return expected;
  }

  void expect(EventKind kind, String subject, int day) {
    expected.add(new Expectation(kind, subject, day));
  }

  /** Whether a dataset is listed and known. */
  boolean knows(String id) {
    return known.containsKey(id) && !gone.contains(id);
  }

  /** A portal did not answer. */
  void failed(String portal, int day) {
    int last = lastLook.getOrDefault(portal, 0);
    if (day - last >= 3 && !silent.containsKey(portal)) {
      silent.put(portal, day);
      expect(EventKind.PORTAL_SILENT, portal, day);
    }
  }

  /** A portal was looked at in whole; {@code stamped} says whether it stamped everything. */
  void looked(String portal, List<Thing> things, int day, LocalDate date, boolean stamped) {
    lastLook.put(portal, day);
    if (silent.remove(portal) != null) {
      expect(EventKind.PORTAL_BACK, portal, day);
    }
    int changed = 0;
    for (Thing thing : things) {
      changed += look(thing, day, date, stamped) ? 1 : 0;
    }
    if (stamped && stamping.add(portal)) {
      expect(EventKind.RESTAMPED, portal, day);
    } else if (!stamped && changed >= 10) {
      stamping.remove(portal);
    }
    things.forEach(thing -> stage(thing, day, date));
  }

  private boolean look(Thing thing, int day, LocalDate date, boolean stamped) {
    String id = thing.id.toString();
    if (!thing.listed) {
      absent(id, day);
      return false;
    }
    missing.remove(id);
    Thing.State now = thing.state();
    Thing.State then = known.put(id, now);
    if (then == null) {
      expect(EventKind.ADDED, id, day);
      updated.put(id, (double) now.modified().toEpochDay());
      return false;
    }
    boolean returned = gone.remove(id);
    if (returned) {
      expect(EventKind.RETURNED, id, day);
    }
    if (then.equals(now)) {
      return false;
    }
    updated.put(id, date.toEpochDay() + LOOK);
    boolean onlyStamped = stamped && then.withDate(now.modified()).equals(now);
    if (!onlyStamped) {
      tell(id, then, now, day);
    } else {
      // what a stamp does to its freshness is no news of the dataset
      stages.put(id, 0);
    }
    return !returned;
  }

  private void tell(String id, Thing.State then, Thing.State now, int day) {
    if (then.licence() != now.licence()) {
      expect(EventKind.LICENCE_CHANGED, id, day);
    }
    if (then.access() != now.access()) {
      expect(EventKind.ACCESS_CHANGED, id, day);
    }
    if (then.format() != now.format()) {
      expect(EventKind.FORMAT_CHANGED, id, day);
    }
    if (then.title() != now.title() || !then.modified().equals(now.modified())) {
      expect(EventKind.CHANGED, id, day);
    }
  }

  /** The second complete look without it, a day after the first, removes it. */
  private void absent(String id, int day) {
    if (known.containsKey(id) && !gone.contains(id)) {
      Integer first = missing.putIfAbsent(id, day);
      if (first != null) {
        missing.remove(id);
        gone.add(id);
        expect(EventKind.REMOVED, id, day);
      }
    }
  }

  /** What was late yesterday and is not updated by this look is told today. */
  private void stage(Thing thing, int day, LocalDate date) {
    String id = thing.id.toString();
    int[] late = LATE.get(thing.period);
    if (late == null || !thing.listed || gone.contains(id)) {
      return;
    }
    double age = date.toEpochDay() - 1 + TICK - updated.getOrDefault(id, 0.0);
    int now = age >= late[1] ? 2 : age >= late[0] ? 1 : 0;
    int then = stages.getOrDefault(id, 0);
    stages.put(id, now);
    if (now > then) {
      expect(now == 2 ? EventKind.DELINQUENT : EventKind.OVERDUE, id, day);
    } else if (now == 0 && then > 0) {
      expect(EventKind.RECOVERED, id, day);
    }
  }
}

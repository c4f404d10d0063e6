package dev.winnow.benchmarks.year;

import dev.winnow.alerts.event.EventKind;
import dev.winnow.benchmarks.year.Thing.Rest;
import dev.winnow.benchmarks.year.Thing.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Knows what should be told, by a model that shares no code with what is measured: what a patient
 * person with a notebook would write down who looks at the portals once a day.
 */
final class Onlooker {

  /** The hour of the harvest, and an hour later, when time is allowed to make things late. */
  private static final double LOOK = 3 / 24.0;

  private static final double TICK = 4 / 24.0;

  /** When data of a period is overdue and delinquent, in days, as docs/alerts.md promises. */
  private static final Map<Integer, int[]> LATE =
      Map.of(
          1, new int[] {2, 3},
          7, new int[] {14, 21},
          30, new int[] {44, 60},
          90, new int[] {120, 150},
          365, new int[] {425, 455});

  /** After so many updates, a rest of so many periods is noticed by everybody. */
  private static final int PRACTISED = 8;

  private static final int LONG_REST = 4;

  private final List<Expectation> expected = new ArrayList<>();
  private final Map<String, Note> notes = new HashMap<>();
  private final Map<String, Integer> silent = new HashMap<>();
  private final Map<String, Integer> lastLook = new HashMap<>();
  private final Set<String> stamping = new HashSet<>();
  private final Map<String, Set<LocalDate>> doubts = new HashMap<>();

  List<Expectation> expected() {
    return expected;
  }

  void expect(EventKind kind, String subject, int day) {
    expected.add(Expectation.around(kind, subject, day));
  }

  /** What is written down about a dataset. */
  Note note(String id) {
    return notes.computeIfAbsent(id, key -> new Note());
  }

  /** Whether a dataset is listed and known. */
  boolean knows(String id) {
    return note(id).isThere();
  }

  /** Its publisher forgets a dataset for a while: who knows its rhythm may say so. */
  void rests(Thing thing) {
    note(thing.id.toString()).rest = Optional.of(thing.rest());
  }

  /** A portal did not answer. */
  void failed(String portal, int day) {
    int last = lastLook.getOrDefault(portal, 0);
    if (day - last >= 3 && !silent.containsKey(portal)) {
      silent.put(portal, day);
      expect(EventKind.PORTAL_SILENT, portal, day);
    }
  }

  /** A portal was looked at in whole. */
  void looked(String portal, List<Thing> things, int day, LocalDate date) {
    lastLook.put(portal, day);
    if (silent.remove(portal) != null) {
      expect(EventKind.PORTAL_BACK, portal, day);
    }
    Stamp stamp = Stamp.among(things, notes);
    stamp.doubtful().ifPresent(doubts.computeIfAbsent(portal, key -> new HashSet<>())::add);
    things.forEach(thing -> look(thing, day, date, stamp));
    if (stamp.isOfPortal() && stamping.add(portal)) {
      expect(EventKind.RESTAMPED, portal, day);
    } else if (!stamp.isOfPortal() && stamp.changed() >= 10) {
      stamping.remove(portal);
    }
    things.forEach(thing -> late(thing, day, date));
    things.forEach(thing -> endRest(thing, day));
  }

  private void look(Thing thing, int day, LocalDate date, Stamp stamp) {
    String id = thing.id.toString();
    Note note = note(id);
    if (!thing.isListed()) {
      absent(id, note, day);
      return;
    }
    note.missing = OptionalInt.empty();
    State now = thing.state();
    boolean returned = note.gone;
    note.gone = false;
    Optional<State> then = note.read(now, day);
    if (then.isEmpty()) {
      expect(EventKind.ADDED, id, day);
      note.updated = OptionalDouble.of(now.modified().toEpochDay());
      return;
    }
    if (returned) {
      expect(EventKind.RETURNED, id, day);
    }
    boolean stamped = !returned && stamp.isOfPortal() && stamp.isOf(then.get(), now);
    if (!stamped) {
      tell(id, then.get(), now, day);
    }
    if (!then.get().modified().equals(now.modified())) {
      update(thing, note, date, stamp);
      hide(thing, day);
    }
  }

  /** A day that most of a portal claims says nothing, except of what promises every day. */
  private void update(Thing thing, Note note, LocalDate date, Stamp stamp) {
    boolean daily = thing.promised && thing.period == 1;
    boolean doubtful =
        doubts.getOrDefault(thing.id.portal(), Set.of()).contains(thing.state().modified());
    if (!doubtful) {
      note.updated = OptionalDouble.of(date.toEpochDay() + LOOK);
      note.updates++;
    } else if (daily) {
      note.updated = OptionalDouble.of(thing.state().modified().toEpochDay());
    } else if (note.updates == 0) {
      note.updated = OptionalDouble.empty();
    }
    if (!doubtful && note.stage > 0 && !stamp.isDay(thing.state().modified())) {
      note.stage = -note.stage;
    }
  }

  /** An update on the very day of a stamp is one that nobody can see. */
  private void hide(Thing thing, int day) {
    if (doubts.getOrDefault(thing.id.portal(), Set.of()).contains(thing.lastUpdate())) {
      expected.add(
          new Expectation(
              EventKind.PREDICTED_LATE,
              thing.id.toString(),
              day,
              day + 2 * thing.period + 8,
              false));
    }
  }

  private void tell(String id, State then, State now, int day) {
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
  private void absent(String id, Note note, int day) {
    note.rest = Optional.empty();
    if (!note.isThere()) {
      return;
    }
    if (note.missing.isPresent()) {
      note.missing = OptionalInt.empty();
      note.gone = true;
      expect(EventKind.REMOVED, id, day);
    } else {
      note.missing = OptionalInt.of(day);
    }
  }

  /** What was late yesterday and is not updated by this look is told today. */
  private void late(Thing thing, int day, LocalDate date) {
    String id = thing.id.toString();
    Note note = note(id);
    if (!thing.promised || !thing.isListed() || !note.isThere()) {
      return;
    }
    if (note.stage < 0) {
      note.stage = 0;
      expect(EventKind.RECOVERED, id, day);
    }
    if (note.updated.isPresent()) {
      int[] late = LATE.getOrDefault(thing.period, new int[] {0, 0});
      double age = date.toEpochDay() - 1 + TICK - note.updated.getAsDouble();
      int now = age >= late[1] ? 2 : age >= late[0] ? 1 : 0;
      if (now > note.stage) {
        note.stage = now;
        expect(now == 2 ? EventKind.DELINQUENT : EventKind.OVERDUE, id, day);
      }
    }
  }

  /** It may be told until its data came again, which is seen at a later look. */
  private void endRest(Thing thing, int day) {
    Note note = note(thing.id.toString());
    Optional<Rest> over = note.rest.filter(rest -> day > rest.to());
    if (over.isPresent()) {
      note.rest = Optional.empty();
      expected.add(unusual(thing, note, over.get()));
    }
  }

  private static Expectation unusual(Thing thing, Note note, Rest rest) {
    boolean noticed =
        !thing.promised
            && note.updates >= PRACTISED
            && rest.to() - rest.from() >= LONG_REST * thing.period;
    return new Expectation(
        EventKind.PREDICTED_LATE,
        thing.id.toString(),
        rest.from(),
        rest.to() + thing.period + 8,
        noticed);
  }

  /** The last day: what rests still may have been told. */
  void close(List<Thing> things) {
    for (Thing thing : things) {
      Note note = note(thing.id.toString());
      note.rest.ifPresent(
          rest ->
              expected.add(
                  new Expectation(
                      EventKind.PREDICTED_LATE,
                      thing.id.toString(),
                      rest.from(),
                      rest.to(),
                      false)));
    }
  }
}

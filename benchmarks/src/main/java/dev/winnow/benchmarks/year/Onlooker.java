package dev.winnow.benchmarks.year;

import dev.winnow.alerts.event.EventKind;
import dev.winnow.benchmarks.year.Expectation.Truth;
import dev.winnow.benchmarks.year.Thing.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Knows what should be told: not by what descriptions say, but by what their publishers did, which
 * the onlooker is told of by the world itself. It shares no code with what is measured. What
 * happened, kind by kind:
 *
 * <ul>
 *   <li>added, removed, returned, silent, back, licence, access and format: a look found it so;
 *       what came and went between two looks has happened to nobody.
 *   <li>changed: the publisher updated the data or wrote another title. A date that the portal
 *       stamped is no change, whatever Winnow makes of it.
 *   <li>restamped: the portal gave everything the day's date, and the look before found no such
 *       thing.
 *   <li>overdue, delinquent, recovered: how long ago the publisher <em>truly</em> updated the data,
 *       against what was promised, at a look that shows it. Where looks failed, an update is known
 *       later than it came, and lateness may be told as many days later.
 *   <li>predicted-late: the publisher forgot the data, for which nothing was promised and which was
 *       seen to be updated three times before, so long that two looks found the first missed update
 *       to be more than two periods late. Where it was forgotten for less, or breaks a promise,
 *       too, it is not wrong to tell it from the first missed update until one is seen again.
 *   <li>links and hosts: what daily looks at them found ({@link Addresses}).
 * </ul>
 *
 * <p>An update that comes before a look on whose day, or after which, its portal stamps everything
 * leaves no trace unless its file tells: it happened, it counts as missed where it is not told, and
 * what is then told of the data's lateness counts as wrong; but it is not listed as a difference,
 * because nobody could know ({@link Truth#HIDDEN}, {@link Truth#SEEMS}).
 */
final class Onlooker {

  /** The hour after the harvest, when time is allowed to make things late, in days. */
  private static final double TICK = 4 / 24.0;

  /** When data of a period is overdue and delinquent, in days, as docs/alerts.md promises. */
  private static final Map<Integer, int[]> LATE =
      Map.of(
          1, new int[] {2, 3},
          7, new int[] {14, 21},
          30, new int[] {44, 60},
          90, new int[] {120, 150},
          365, new int[] {425, 455});

  /** Fewer updates show no rhythm, as decision 15 says. */
  private static final int FEWEST_UPDATES = 3;

  /** From so many periods after the first missed update on, looks must see it. */
  private static final int PATIENCE = 2;

  /** The look that finds the update is one of those that came so late. */
  private static final int LATE_LOOKS = 2;

  /** A run in which fewer changed says nothing of stamping, as docs/alerts.md says. */
  private static final int FEWEST_CHANGED = 10;

  private final List<Expectation> expected = new ArrayList<>();
  private final Map<String, Note> notes = new HashMap<>();
  private final Map<String, Integer> silent = new HashMap<>();
  private final Map<String, Integer> lastLook = new HashMap<>();
  private final Set<String> stamps = new HashSet<>();
  private final Set<String> stamping = new HashSet<>();

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
    Note note = note(thing.id.toString());
    note.rest = Optional.of(thing.rest());
    note.lateLooks = 0;
    note.learnable = note.updates >= FEWEST_UPDATES && note.isThere() && note.hidden.isEmpty();
  }

  /** A portal gives everything the date of the day. */
  void stamps(String portal) {
    stamps.add(portal);
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
    int changed = 0;
    for (Thing thing : things) {
      changed += look(thing, day, date) ? 1 : 0;
    }
    if (stamps.remove(portal)) {
      if (stamping.add(portal)) {
        expect(EventKind.RESTAMPED, portal, day);
      }
    } else if (changed >= FEWEST_CHANGED) {
      stamping.remove(portal);
    }
  }

  /** Says whether it is described otherwise than before. */
  private boolean look(Thing thing, int day, LocalDate date) {
    String id = thing.id.toString();
    Note note = note(id);
    if (!thing.isListed()) {
      absent(id, note, day);
      return false;
    }
    note.missing = OptionalInt.empty();
    boolean returned = note.gone;
    note.gone = false;
    Optional<State> then = note.read(thing.state(), day);
    if (then.isEmpty()) {
      expect(EventKind.ADDED, id, day);
      note.update = thing.lastUpdate();
      return false;
    }
    if (returned) {
      expect(EventKind.RETURNED, id, day);
    }
    tell(id, then.get(), thing.state(), day);
    boolean misses =
        note.rest.filter(rest -> day > rest.missed() + PATIENCE * thing.period).isPresent();
    note.lateLooks += misses ? 1 : 0;
    boolean updated = thing.lastUpdate().isAfter(note.update);
    if (updated) {
      update(thing, then.get(), day, date);
    }
    if (thing.promised) {
      late(thing, updated, day, date);
    }
    return !then.get().equals(thing.state());
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
    if (then.title() != now.title()) {
      expect(EventKind.CHANGED, id, day);
    }
  }

  /** A true update, which a stamp may hide. */
  private void update(Thing thing, State then, int day, LocalDate date) {
    String id = thing.id.toString();
    Note note = note(id);
    State now = thing.state();
    boolean retitled = then.title() != now.title();
    boolean shown = now.size() != then.size() || !now.modified().equals(thing.stamped());
    if (!retitled) {
      Truth truth = shown ? Truth.HAPPENED : Truth.HIDDEN;
      expected.add(Expectation.around(EventKind.CHANGED, id, day).as(truth));
    }
    note.update = thing.lastUpdate();
    note.seenLater = Math.toIntExact(date.toEpochDay() - thing.lastUpdate().toEpochDay());
    if (shown) {
      note.updates++;
      endHidden(thing, day);
      endRest(thing, day);
    } else if (note.hidden.isEmpty()) {
      note.hidden = OptionalInt.of(day);
    }
  }

  /** From an update that nothing showed until another one is seen, lateness seems to be there. */
  private void endHidden(Thing thing, int day) {
    Note note = note(thing.id.toString());
    note.hidden.ifPresent(
        since -> {
          for (EventKind kind :
              List.of(
                  EventKind.OVERDUE,
                  EventKind.DELINQUENT,
                  EventKind.RECOVERED,
                  EventKind.PREDICTED_LATE)) {
            expected.add(
                Expectation.between(kind, thing.id.toString(), since, day).as(Truth.SEEMS));
          }
        });
    note.hidden = OptionalInt.empty();
  }

  /** The second complete look without it, a day after the first, removes it. */
  private void absent(String id, Note note, int day) {
    note.learnable = false;
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
  private void late(Thing thing, boolean updated, int day, LocalDate date) {
    String id = thing.id.toString();
    Note note = note(id);
    Truth truth = note.hidden.isPresent() ? Truth.HIDDEN : Truth.HAPPENED;
    if (updated && note.stage > 0) {
      note.stage = 0;
      expected.add(Expectation.around(EventKind.RECOVERED, id, day).as(truth));
    }
    int[] late = LATE.getOrDefault(thing.period, new int[] {0, 0});
    double age = date.toEpochDay() - 1 + TICK - note.update.toEpochDay();
    int now = age >= late[1] ? 2 : age >= late[0] ? 1 : 0;
    if (now > note.stage) {
      note.stage = now;
      EventKind kind = now == 2 ? EventKind.DELINQUENT : EventKind.OVERDUE;
      expected.add(Expectation.between(kind, id, day, day + note.seenLater).as(truth));
    }
  }

  /** Its data came again: until then, it could be told that it had not. */
  private void endRest(Thing thing, int day) {
    Note note = note(thing.id.toString());
    note.rest.ifPresent(
        rest -> {
          Truth truth =
              note.learnable && !thing.promised && note.lateLooks > LATE_LOOKS
                  ? Truth.HAPPENED
                  : Truth.ALLOWED;
          expected.add(
              Expectation.between(EventKind.PREDICTED_LATE, thing.id.toString(), rest.missed(), day)
                  .in(thing.period)
                  .as(truth));
        });
    note.rest = Optional.empty();
  }

  /** Pauses between updates that could be seen, each of which could be a false alarm. */
  long pauses() {
    return notes.values().stream()
        .mapToLong(note -> Math.max(0, note.updates - FEWEST_UPDATES))
        .sum();
  }

  /** The last day: what rests still may have been told, and what was hidden seems so still. */
  void close(List<Thing> things, int days) {
    for (Thing thing : things) {
      note(thing.id.toString()).learnable = false;
      endRest(thing, days);
      endHidden(thing, days);
    }
  }
}

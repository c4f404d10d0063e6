package dev.winnow.store.ending;

import dev.winnow.store.absence.Limit;
import dev.winnow.store.absence.Removing;
import dev.winnow.store.database.Numbers;
import dev.winnow.store.database.Words;
import dev.winnow.store.expectation.Expectations;
import dev.winnow.store.progress.LeaseRows;
import dev.winnow.store.progress.RunRows;
import dev.winnow.store.rhythm.Stamps;
import dev.winnow.store.rows.DatasetRows;
import dev.winnow.store.run.Counters;
import dev.winnow.store.run.Reach;
import dev.winnow.store.run.Run;
import dev.winnow.store.run.RunEnd;
import dev.winnow.store.run.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * Ends a run within one transaction: counts absences, and decides what is removed or held.
 *
 * <p>Two absences, the second in a later complete run that is far enough from the first, remove a
 * dataset; a signalled deletion does so alone. If more would go than the limit allows, all of them
 * are held. A portal that suddenly lists nothing proves nothing: all of its datasets are held, and
 * no absence is counted.
 */
public final class Ending {

  private static final int LONGEST_REASON = 2000;

  /** Row after row as they lie in the file: by portal and key, each would be looked for alone. */
  private static final String THERE =
      "id IN (SELECT id FROM dataset WHERE portal = ?) AND removed IS NULL";

  private final Handle handle;
  private final Numbers numbers;
  private final Run run;
  private final RunEnd end;

  private Ending(Handle handle, Numbers numbers, Run run, RunEnd end) {
    this.handle = handle;
    this.numbers = numbers;
    this.run = run;
    this.end = end;
  }

  /** What became of the datasets that a run missed. */
  private record Outcome(Counters counted, String reason) {

    static final Outcome NOTHING = new Outcome(Counters.ZERO, "");
  }

  /** Ends a run that is running. */
  public static Run end(Handle handle, Numbers numbers, Run run, RunEnd end) {
    return new Ending(handle, numbers, run, end).end();
  }

  private Run end() {
    Counters confirmed = isComplete(Reach.NOT_MODIFIED) ? confirmSeen() : Counters.ZERO;
    Counters moved = moved();
    if (isComplete(Reach.EVERYTHING)) {
      Expectations.check(handle, run, end.at());
    }
    if (end.verdict() == Verdict.COMPLETE) {
      Stamps.look(handle, run.portal(), end.at());
    }
    Outcome outcome = isEmptied() ? holdAll() : removeOrHold();
    Run ended =
        new Run(
            run.id(),
            run.portal(),
            run.started(),
            Optional.of(end.at()),
            Optional.of(end.verdict()),
            Words.clean(
                Stream.of(end.reason(), outcome.reason(), Moved.words(handle, run))
                    .filter(reason -> !reason.isEmpty())
                    .collect(Collectors.joining("; ")),
                LONGEST_REASON),
            run.cursor(),
            run.declared(),
            run.counters().plus(confirmed).plus(moved).plus(outcome.counted()));
    RunRows.end(handle, ended, DatasetRows.count(handle, run.portal()));
    LeaseRows.release(handle, run.id());
    handle.execute("DELETE FROM run_page WHERE run = ?", run.id());
    handle.execute("DELETE FROM run_present WHERE run = ?", run.id());
    return ended;
  }

  private boolean isComplete(Reach reach) {
    return end.verdict() == Verdict.COMPLETE && end.reach() == reach;
  }

  private boolean isEmptied() {
    return isComplete(Reach.EVERYTHING)
        && run.counters().seen() == 0
        && DatasetRows.count(handle, run.portal()) > 0;
  }

  /** Nothing was modified: what was not absent is there, although nobody listed it. */
  private Counters confirmSeen() {
    int seen =
        handle.execute(
            "UPDATE dataset SET seen_run = ?, last_seen = ? WHERE "
                + THERE
                + " AND absent_since IS NULL AND seen_run <> ?",
            run.id(),
            end.at().toEpochMilli(),
            run.portal(),
            run.id());
    return new Counters(seen, 0, 0, seen, 0, 0, 0, 0, 0, 0);
  }

  /** What came back under a new id was counted as new, and only moved. */
  private Counters moved() {
    long added = Moved.added(handle, run.id());
    return new Counters(0, -added, added, 0, 0, 0, 0, 0, 0, 0);
  }

  private Outcome holdAll() {
    List<Long> all = there();
    Removing.hold(handle, all, run.id(), end.at());
    return new Outcome(
        held(all.size()),
        ("the run saw no dataset, while %d are known: all of them are held, because an empty"
                + " answer is more often a fault than the truth")
            .formatted(all.size()));
  }

  /** What is there; what a person decided to keep is not asked about again. */
  private List<Long> there() {
    return handle
        .createQuery(
            "SELECT id FROM dataset WHERE portal = ? AND removed IS NULL"
                + " AND (stays IS NULL OR stays < last_seen) ORDER BY id")
        .bind(0, run.portal())
        .mapTo(Long.class)
        .list();
  }

  private Outcome removeOrHold() {
    List<Long> leaving = leaving();
    countAbsences();
    if (leaving.isEmpty()) {
      return Outcome.NOTHING;
    }
    Limit limit = Limit.of(handle, run.portal(), run.id(), leaving.size(), end.removals().limit());
    if (limit.isExceeded()) {
      return hold(leaving, limit);
    }
    Removing.byRun(handle, numbers, leaving, run.id(), end.at());
    return new Outcome(new Counters(0, 0, 0, 0, leaving.size(), 0, 0, 0, 0, 0), "");
  }

  /** Datasets that were signalled as deleted, or have their second absence in this run. */
  private List<Long> leaving() {
    boolean confirms = isComplete(Reach.EVERYTHING) || isComplete(Reach.NOT_MODIFIED);
    long latestFirstAbsence =
        confirms ? end.at().minus(end.removals().apart()).toEpochMilli() : Long.MIN_VALUE;
    return handle
        .createQuery(
            "SELECT id FROM dataset WHERE "
                + THERE
                + """
                 AND (stays IS NULL OR stays < last_seen)
                  AND (signalled IS NOT NULL
                    OR (absent_since IS NOT NULL AND absent_since <= ? AND seen_run <> ?))
                ORDER BY id
                """)
        .bind(0, run.portal())
        .bind(1, latestFirstAbsence)
        .bind(2, run.id())
        .mapTo(Long.class)
        .list();
  }

  private void countAbsences() {
    if (isComplete(Reach.EVERYTHING)) {
      handle.execute(
          "UPDATE dataset SET absent_since = ? WHERE "
              + THERE
              + """
               AND absent_since IS NULL AND seen_run <> ?
                AND source_hash NOT IN (SELECT source_hash FROM run_present WHERE run = ?)
              """,
          end.at().toEpochMilli(),
          run.portal(),
          run.id(),
          run.id());
    }
  }

  private Outcome hold(List<Long> leaving, Limit limit) {
    Removing.hold(handle, leaving, run.id(), end.at());
    return new Outcome(
        held(leaving.size()),
        ("%d of %d datasets would be removed since the last complete run, more than removals.limit"
                + " allows (%s %%): %d are held until they are listed again or a person decides"
                + " (winnow held %s)")
            .formatted(
                limit.all(), limit.base(), 100 * limit.share(), leaving.size(), run.portal()));
  }

  private static Counters held(long held) {
    return new Counters(0, 0, 0, 0, 0, held, 0, 0, 0, 0);
  }
}

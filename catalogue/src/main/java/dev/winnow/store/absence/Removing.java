package dev.winnow.store.absence;

import dev.winnow.store.database.InList;
import dev.winnow.store.database.Numbers;
import dev.winnow.store.rows.Ledger;
import dev.winnow.store.rows.ScoreRows;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Turns datasets into tombstones, or holds them, within one transaction. */
public final class Removing {

  private static final String REMOVED = "removed";

  private Removing() {}

  /** A run's end removes these. */
  public static void byRun(
      Handle handle, Numbers numbers, Collection<Long> datasets, long run, Instant at) {
    remove(handle, numbers, datasets, new Ledger(handle).during(run), at);
    InList.execute(
        handle,
        """
        INSERT INTO removal (number, dataset, run, absent_since, signalled, person)
        SELECT change_number, id, ?, absent_since, signalled, '' FROM dataset WHERE id IN (?*)
        """,
        List.of(run),
        List.copyOf(datasets));
    bury(handle, datasets, at);
  }

  /** A person removes these, which were held. */
  static void byPerson(
      Handle handle, Numbers numbers, Collection<Long> datasets, String person, Instant at) {
    remove(handle, numbers, datasets, new Ledger(handle), at);
    InList.execute(
        handle,
        """
        INSERT INTO removal (number, dataset, run, absent_since, signalled, person)
        SELECT change_number, id, held_run, absent_since, signalled, CAST(? AS TEXT)
        FROM dataset WHERE id IN (?*)
        """,
        List.of(person),
        List.copyOf(datasets));
    bury(handle, datasets, at);
  }

  /** Holds these for a person; those that are held already have been since they were. */
  public static void hold(Handle handle, Collection<Long> datasets, long run, Instant at) {
    InList.execute(
        handle,
        """
        INSERT INTO run_held (run, dataset)
        SELECT ?, id FROM dataset WHERE held = 0 AND id IN (?*)
        """,
        List.of(run),
        datasets);
    InList.execute(
        handle,
        """
        UPDATE dataset SET held_since = CASE WHEN held = 1 AND held_since IS NOT NULL
            THEN held_since ELSE ? END,
          held_run = CASE WHEN held = 1 AND held_run IS NOT NULL THEN held_run ELSE ? END,
          held = 1
        WHERE id IN (?*)
        """,
        List.of(at.toEpochMilli(), run),
        datasets);
  }

  private static void remove(
      Handle handle, Numbers numbers, Collection<Long> datasets, Ledger ledger, Instant at) {
    ScoreRows.rest(handle, datasets);
    for (long dataset : datasets) {
      ledger.touch(numbers.nextChange(), dataset, REMOVED, at);
    }
    ledger.flush();
  }

  private static void bury(Handle handle, Collection<Long> datasets, Instant at) {
    InList.execute(
        handle,
        """
        UPDATE dataset SET removed = ?, absent_since = NULL, signalled = NULL, held = 0,
          stays = NULL
        WHERE id IN (?*)
        """,
        List.of(at.toEpochMilli()),
        datasets);
  }
}

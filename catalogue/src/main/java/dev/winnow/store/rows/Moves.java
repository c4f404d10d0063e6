package dev.winnow.store.rows;

import dev.winnow.store.database.Numbers;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** Tells followers of the change log that datasets now belong elsewhere. */
public final class Moves {

  private static final String MOVED = "moved";

  private Moves() {}

  /** Logs a change for every dataset of an organisation that is there. */
  public static void datasetsOf(Handle handle, Numbers numbers, long organisation, Instant at) {
    Ledger ledger = new Ledger(handle);
    handle
        .createQuery(
            "SELECT id FROM dataset WHERE organisation = ? AND removed IS NULL ORDER BY id")
        .bind(0, organisation)
        .mapTo(Long.class)
        .list()
        .forEach(dataset -> ledger.touch(numbers.nextChange(), dataset, MOVED, at));
    ledger.flush();
  }
}

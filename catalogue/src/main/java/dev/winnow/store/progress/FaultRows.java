package dev.winnow.store.progress;

import dev.winnow.store.database.Hashes;
import dev.winnow.store.database.Numbers;
import dev.winnow.store.database.Words;
import dev.winnow.store.run.Fault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Faults of runs; the same fault is kept once in a run. */
public final class FaultRows {

  private static final int LONGEST_KIND = 100;
  private static final int LONGEST_PLACE = 1000;
  private static final int LONGEST_MESSAGE = 2000;

  private FaultRows() {}

  /** Keeps faults that this run did not have yet. */
  public static void put(Handle handle, Numbers numbers, long run, List<Fault> faults) {
    if (faults.isEmpty()) {
      return;
    }
    try (PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO fault (number, run, hash, kind, place, message) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (run, hash) DO NOTHING
            """)) {
      for (Fault fault : faults) {
        batch
            .bind(0, numbers.nextFault())
            .bind(1, run)
            .bind(2, Hashes.of(fault.kind() + '\n' + fault.where() + '\n' + fault.message()))
            .bind(3, Words.clean(fault.kind(), LONGEST_KIND))
            .bind(4, Words.clean(fault.where(), LONGEST_PLACE))
            .bind(5, Words.clean(fault.message(), LONGEST_MESSAGE))
            .add();
      }
      batch.execute();
    }
  }

  /** A run's faults in order, at most {@code limit}. */
  public static List<Fault> of(Handle handle, long run, int limit) {
    return handle
        .createQuery("SELECT kind, place, message FROM fault WHERE run = ? ORDER BY number LIMIT ?")
        .bind(0, run)
        .bind(1, limit)
        .map((row, context) -> new Fault(row.getString(1), row.getString(2), row.getString(3)))
        .list();
  }

  /** A page of a run's faults in order: of one kind, or of all. */
  public static List<Fault> page(
      Handle handle, long run, Optional<String> kind, long offset, int limit) {
    return handle
        .createQuery(
            """
            SELECT kind, place, message FROM fault WHERE run = ? AND (kind = ? OR ? = 1)
            ORDER BY number LIMIT ? OFFSET ?
            """)
        .bind(0, run)
        .bind(1, kind.orElse(""))
        .bind(2, kind.isPresent() ? 0 : 1)
        .bind(3, limit)
        .bind(4, offset)
        .map((row, context) -> new Fault(row.getString(1), row.getString(2), row.getString(3)))
        .list();
  }

  /** How many faults of each kind a run has, the most frequent first. */
  public static Map<String, Long> byKind(Handle handle, long run) {
    Map<String, Long> kinds = new LinkedHashMap<>();
    handle
        .createQuery(
            """
            SELECT kind, COUNT(*) AS frequency FROM fault WHERE run = ? GROUP BY kind
            ORDER BY frequency DESC, kind
            """)
        .bind(0, run)
        .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
        .forEach(kind -> kinds.put(kind.getKey(), kind.getValue()));
    return kinds;
  }
}

package dev.winnow.store.copies;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** How far the change log was looked at. */
final class ProgressRow {

  private static final Set<String> OF_CONTENT =
      Set.of("added", "content", "profile", "removed", "returned", "moved");

  private ProgressRow() {}

  /**
   * What changed next.
   *
   * @param last the number of the last change
   * @param datasets whose content may have changed, or which came or went
   */
  record Next(long last, Set<Long> datasets) {}

  /** Whether there is something to find; on a single portal there never is. */
  static boolean isBehind(Handle handle) {
    return handle
        .createQuery(
            """
            SELECT c.change_number > p.change_number
              AND (SELECT MIN(portal) FROM dataset) <> (SELECT MAX(portal) FROM dataset)
            FROM counter c CROSS JOIN copy_progress p
            """)
        .mapTo(Boolean.class)
        .findOne()
        .orElse(false);
  }

  /** At most so many changes after the last one looked at. */
  static Next next(Handle handle, int limit) {
    long from =
        handle.createQuery("SELECT change_number FROM copy_progress").mapTo(Long.class).one();
    List<Logged> changes =
        handle
            .createQuery(
                "SELECT number, dataset, kind FROM change_log WHERE number > ?"
                    + " ORDER BY number LIMIT ?")
            .bind(0, from)
            .bind(1, limit)
            .map((row, context) -> new Logged(row.getLong(1), row.getLong(2), row.getString(3)))
            .list();
    Set<Long> datasets = new HashSet<>();
    changes.stream()
        .filter(change -> OF_CONTENT.contains(change.kind))
        .forEach(change -> datasets.add(change.dataset));
    return new Next(changes.isEmpty() ? last(handle) : changes.getLast().number, datasets);
  }

  private static long last(Handle handle) {
    return handle.createQuery("SELECT change_number FROM counter").mapTo(Long.class).one();
  }

  static void put(Handle handle, long number) {
    handle.execute("UPDATE copy_progress SET change_number = ?", number);
  }

  private record Logged(long number, long dataset, String kind) {}
}

package dev.winnow.store.progress;

import dev.winnow.store.database.Columns;
import dev.winnow.store.run.Counters;
import dev.winnow.store.run.Run;
import dev.winnow.store.run.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Asks for runs and writes them. */
public final class RunRows {

  private static final String SELECT =
      """
      SELECT id, portal, started, ended, verdict, reason, resume_at, declared, seen, added, changed,
        unchanged, removed, held, duplicates, failed, requests, bytes
      FROM run
      """;

  private RunRows() {}

  /** The run of this id. */
  public static Optional<Run> find(Handle handle, long id) {
    return handle.createQuery(SELECT + "WHERE id = ?").bind(0, id).map(RunRows::read).findOne();
  }

  /** The latest runs of a portal, the newest first. */
  public static List<Run> of(Handle handle, String portal, int limit) {
    return handle
        .createQuery(SELECT + "WHERE portal = ? ORDER BY id DESC LIMIT ?")
        .bind(0, portal)
        .bind(1, limit)
        .map(RunRows::read)
        .list();
  }

  /** The newest run of every portal that has one. */
  public static List<Run> newest(Handle handle) {
    return handle
        .createQuery(SELECT + "WHERE id IN (SELECT MAX(id) FROM run GROUP BY portal)")
        .map(RunRows::read)
        .list();
  }

  /** Writes a run that starts. */
  public static Run start(Handle handle, long id, String portal, Instant now) {
    handle.execute(
        """
        INSERT INTO run (id, portal, started, reason, resume_at, seen, added, changed, unchanged,
          removed, held, duplicates, failed, requests, bytes)
        VALUES (?, ?, ?, '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
        """,
        id,
        portal,
        now.toEpochMilli());
    return find(handle, id).orElseThrow();
  }

  /** Writes how far a run got. */
  public static void advance(Handle handle, Run run) {
    Counters counters = run.counters();
    handle.execute(
        """
        UPDATE run SET resume_at = ?, declared = ?, seen = ?, added = ?, changed = ?,
          unchanged = ?, removed = ?, held = ?, duplicates = ?, failed = ?, requests = ?, bytes = ?
        WHERE id = ?
        """,
        run.cursor(),
        Columns.of(run.declared()),
        counters.seen(),
        counters.added(),
        counters.changed(),
        counters.unchanged(),
        counters.removed(),
        counters.held(),
        counters.duplicates(),
        counters.failed(),
        counters.requests(),
        counters.bytes(),
        run.id());
  }

  /** Writes that a run has ended, and with how many datasets. */
  public static void end(Handle handle, Run run, long datasets) {
    advance(handle, run);
    handle.execute(
        "UPDATE run SET ended = ?, verdict = ?, reason = ?, datasets = ? WHERE id = ?",
        Columns.of(run.ended()),
        run.verdict().map(Verdict::code).orElse(null),
        run.reason(),
        datasets,
        run.id());
  }

  /** The last complete run of a portal before this one: its id, and how many datasets it left. */
  public static Optional<Complete> lastComplete(Handle handle, String portal, long before) {
    return handle
        .createQuery(
            """
            SELECT id, datasets FROM run
            WHERE portal = ? AND id < ? AND verdict = 'complete' ORDER BY id DESC LIMIT 1
            """)
        .bind(0, portal)
        .bind(1, before)
        .map((row, context) -> new Complete(row.getLong(1), row.getLong(2)))
        .findOne();
  }

  /** How many datasets the runs of a portal after this one have removed. */
  public static long removedAfter(Handle handle, String portal, long run) {
    return handle
        .createQuery("SELECT COALESCE(SUM(removed), 0) FROM run WHERE portal = ? AND id > ?")
        .bind(0, portal)
        .bind(1, run)
        .mapTo(Long.class)
        .one();
  }

  /** A complete run: its id, and how many datasets the portal had when it ended. */
  public record Complete(long id, long datasets) {}

  private static Run read(ResultSet row, StatementContext context) throws SQLException {
    OptionalLong declared = Columns.number(row, 8);
    return new Run(
        row.getLong(1),
        row.getString(2),
        Instant.ofEpochMilli(row.getLong(3)),
        Columns.moment(row, 4),
        Columns.text(row, 5).map(code -> Verdict.valueOf(code.toUpperCase(Locale.ROOT))),
        row.getString(6),
        row.getString(7),
        declared,
        new Counters(
            row.getLong(9),
            row.getLong(10),
            row.getLong(11),
            row.getLong(12),
            row.getLong(13),
            row.getLong(14),
            row.getLong(15),
            row.getLong(16),
            row.getLong(17),
            row.getLong(18)));
  }
}

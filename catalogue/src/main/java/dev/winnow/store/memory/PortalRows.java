package dev.winnow.store.memory;

import dev.winnow.store.database.Columns;
import dev.winnow.store.memory.PortalMemory.Rest;
import dev.winnow.store.memory.PortalMemory.Trial;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Asks for what is remembered of portals and writes it. */
public final class PortalRows {

  private static final String PUT =
      """
      INSERT INTO portal_memory (portal, walk, full_at, since_full, watermark, trusted, tried_at,
        tried_words, rest_until, rest_kind, rest_times)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (portal) DO UPDATE SET walk = excluded.walk, full_at = excluded.full_at,
        since_full = excluded.since_full, watermark = excluded.watermark,
        trusted = excluded.trusted, tried_at = excluded.tried_at,
        tried_words = excluded.tried_words, rest_until = excluded.rest_until,
        rest_kind = excluded.rest_kind, rest_times = excluded.rest_times
      """;

  private PortalRows() {}

  /** What is remembered of this portal. */
  public static PortalMemory get(Handle handle, String portal) {
    return handle
        .createQuery(
            """
            SELECT walk, full_at, since_full, watermark, trusted, tried_at, tried_words, rest_until,
              rest_kind, rest_times
            FROM portal_memory WHERE portal = ?
            """)
        .bind(0, portal)
        .map(PortalRows::read)
        .findOne()
        .orElse(PortalMemory.NOTHING);
  }

  /** Writes what is remembered of this portal. */
  public static void put(Handle handle, String portal, PortalMemory memory) {
    handle.execute(
        PUT,
        portal,
        Columns.of(memory.walk()),
        Columns.of(memory.fullAt()),
        memory.sinceFull(),
        Columns.of(memory.watermark()),
        memory.trial().map(trial -> trial.trusted() ? 1L : 0L).orElse(null),
        Columns.of(memory.trial().map(Trial::at)),
        memory.trial().map(Trial::words).orElse(null),
        Columns.of(memory.rest().map(Rest::until)),
        memory.rest().map(Rest::kind).orElse(null),
        memory.rest().map(rest -> (long) rest.times()).orElse(null));
  }

  private static PortalMemory read(ResultSet row, StatementContext context) throws SQLException {
    return new PortalMemory(
        Columns.number(row, 1),
        Columns.moment(row, 2),
        row.getLong(3),
        Columns.moment(row, 4),
        trial(row),
        rest(row));
  }

  private static Optional<Trial> trial(ResultSet row) throws SQLException {
    Optional<Instant> at = Columns.moment(row, 6);
    return at.isPresent()
        ? Optional.of(new Trial(row.getLong(5) == 1, at.get(), row.getString(7)))
        : Optional.empty();
  }

  private static Optional<Rest> rest(ResultSet row) throws SQLException {
    Optional<Instant> until = Columns.moment(row, 8);
    return until.isPresent()
        ? Optional.of(new Rest(until.get(), row.getString(9), row.getInt(10)))
        : Optional.empty();
  }
}

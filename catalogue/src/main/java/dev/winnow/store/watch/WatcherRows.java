package dev.winnow.store.watch;

import dev.winnow.store.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Asks for watchers and writes them. */
final class WatcherRows {

  private static final String COLUMNS =
      "SELECT id, digest, address, language, created, confirmed FROM watcher ";

  private WatcherRows() {}

  /** The watcher of the same digest, which is kept when there is none yet. */
  static Watcher known(Handle handle, Watcher watcher) {
    handle.execute(
        """
        INSERT INTO watcher (id, digest, address, language, created) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (digest) DO NOTHING
        """,
        watcher.id(),
        watcher.digest(),
        watcher.address().bytes(),
        watcher.language(),
        watcher.created().toEpochMilli());
    return findByDigest(handle, watcher.digest()).orElseThrow();
  }

  static Optional<Watcher> find(Handle handle, String id) {
    return handle
        .createQuery(COLUMNS + "WHERE id = ?")
        .bind(0, id)
        .map(WatcherRows::read)
        .findOne();
  }

  static Optional<Watcher> findByDigest(Handle handle, String digest) {
    return handle
        .createQuery(COLUMNS + "WHERE digest = ?")
        .bind(0, digest)
        .map(WatcherRows::read)
        .findOne();
  }

  static void confirm(Handle handle, String id, Instant at) {
    handle.execute(
        "UPDATE watcher SET confirmed = ? WHERE id = ? AND confirmed IS NULL",
        at.toEpochMilli(),
        id);
  }

  static void speak(Handle handle, String id, String language) {
    handle.execute("UPDATE watcher SET language = ? WHERE id = ?", language, id);
  }

  static void erase(Handle handle, String id) {
    handle.execute("DELETE FROM watcher WHERE id = ?", id);
  }

  /** Nothing is kept about who watches nothing. */
  static void sweep(Handle handle) {
    handle.execute(
        """
        DELETE FROM watcher
        WHERE NOT EXISTS (SELECT 1 FROM watch w WHERE w.watcher = watcher.id)
        """);
  }

  private static Watcher read(ResultSet row, StatementContext context) throws SQLException {
    return new Watcher(
        row.getString(1),
        row.getString(2),
        new Sealed(row.getBytes(3)),
        row.getString(4),
        Instant.ofEpochMilli(row.getLong(5)),
        Columns.moment(row, 6));
  }
}

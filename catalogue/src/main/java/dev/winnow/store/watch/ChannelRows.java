package dev.winnow.store.watch;

import dev.winnow.store.database.Columns;
import dev.winnow.store.watch.Channel.Place;
import dev.winnow.store.watch.Channel.Route;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Asks for channels and writes them. */
final class ChannelRows {

  static final String COLUMNS =
      """
      SELECT c.id, c.watcher, c.way, c.rhythm, c.digest, c.target, c.secret, c.state, c.reason,
        c.done, c.upto, c.due, c.attempts, c.failing, c.told, c.thread
      FROM watch_channel c
      """;

  private ChannelRows() {}

  /** The watcher's channel of this route, which is kept when there is none yet. */
  static Channel known(Handle handle, String watcher, Route route, Instant due) {
    handle.execute(
        """
        INSERT INTO watch_channel (id, watcher, way, rhythm, digest, target, secret, state, reason,
          done, due, attempts, told, thread)
        VALUES (?, ?, ?, ?, ?, ?, ?, 'open', '', 0, ?, 0, 0, '')
        ON CONFLICT (watcher, way, rhythm, digest) DO NOTHING
        """,
        Name.fresh(),
        watcher,
        route.way().code(),
        route.rhythm(),
        route.digest(),
        route.target().bytes(),
        route.secret().bytes(),
        due.toEpochMilli());
    return handle
        .createQuery(
            COLUMNS + "WHERE c.watcher = ? AND c.way = ? AND c.rhythm = ? AND c.digest = ?")
        .bind(0, watcher)
        .bind(1, route.way().code())
        .bind(2, route.rhythm())
        .bind(3, route.digest())
        .map(ChannelRows::read)
        .one();
  }

  static Channel get(Handle handle, String id) {
    return find(handle, id).orElseThrow();
  }

  static Optional<Channel> find(Handle handle, String id) {
    return handle
        .createQuery(COLUMNS + "WHERE c.id = ?")
        .bind(0, id)
        .map(ChannelRows::read)
        .findOne();
  }

  static List<Channel> of(Handle handle, String watcher) {
    return handle
        .createQuery(COLUMNS + "WHERE c.watcher = ? ORDER BY c.way, c.rhythm, c.id")
        .bind(0, watcher)
        .map(ChannelRows::read)
        .list();
  }

  /** A channel that had nothing to tell starts at the last event; one at work stays where it is. */
  static void wake(Handle handle, String id, long last, Instant due) {
    handle.execute(
        """
        UPDATE watch_channel SET done = ?, upto = NULL, due = ?, attempts = 0, failing = NULL
        WHERE id = ?
          AND NOT EXISTS (SELECT 1 FROM watch w WHERE w.channel = ? AND w.state <> 'asked')
        """,
        last,
        due.toEpochMilli(),
        id,
        id);
  }

  /** Who answers a mail has a mailbox that works again. */
  static void believe(Handle handle, String watcher) {
    handle.execute(
        """
        UPDATE watch_channel SET state = 'open', reason = ''
        WHERE watcher = ? AND way = 'mail' AND state = 'stopped'
        """,
        watcher);
  }

  /** Channels that nobody uses are forgotten with their targets and secrets. */
  static void sweep(Handle handle) {
    handle.execute(
        """
        DELETE FROM watch_channel
        WHERE NOT EXISTS (SELECT 1 FROM watch w WHERE w.channel = watch_channel.id)
        """);
  }

  static Channel read(ResultSet row, StatementContext context) throws SQLException {
    return new Channel(
        row.getString(1),
        row.getString(2),
        new Route(
            Way.of(row.getString(3)),
            row.getString(4),
            row.getString(5),
            new Sealed(row.getBytes(6)),
            new Sealed(row.getBytes(7))),
        ChannelState.of(row.getString(8)),
        row.getString(9),
        new Place(
            row.getLong(10),
            Columns.number(row, 11),
            Instant.ofEpochMilli(row.getLong(12)),
            row.getInt(13),
            Columns.moment(row, 14),
            row.getLong(15),
            row.getString(16)));
  }
}

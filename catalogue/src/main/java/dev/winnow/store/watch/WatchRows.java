package dev.winnow.store.watch;

import dev.winnow.store.watch.KeptWatch.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Asks for watches and writes them. */
final class WatchRows {

  private static final String COLUMNS =
      "SELECT id, watcher, channel, target, subject, kinds, state, since, created FROM watch ";

  private WatchRows() {}

  static KeptWatch add(Handle handle, String watcher, String channel, Asked asked) {
    String id = Name.fresh();
    handle.execute(
        """
        INSERT INTO watch (id, watcher, channel, target, subject, kinds, state, since, created)
        VALUES (?, ?, ?, ?, ?, ?, 'asked', 0, ?)
        """,
        id,
        watcher,
        channel,
        asked.target(),
        asked.subject(),
        written(asked.kinds()),
        asked.at().toEpochMilli());
    return find(handle, id).orElseThrow();
  }

  static Optional<KeptWatch> find(Handle handle, String id) {
    return handle.createQuery(COLUMNS + "WHERE id = ?").bind(0, id).map(WatchRows::read).findOne();
  }

  static List<KeptWatch> of(Handle handle, String watcher) {
    return handle
        .createQuery(COLUMNS + "WHERE watcher = ? ORDER BY created, id")
        .bind(0, watcher)
        .map(WatchRows::read)
        .list();
  }

  static List<KeptWatch> active(Handle handle) {
    return handle
        .createQuery(COLUMNS + "WHERE state = 'active' ORDER BY id")
        .map(WatchRows::read)
        .list();
  }

  static List<KeptWatch> all(Handle handle) {
    return handle.createQuery(COLUMNS + "ORDER BY created, id").map(WatchRows::read).list();
  }

  static List<KeptWatch> activeOf(Handle handle, String channel) {
    return handle
        .createQuery(COLUMNS + "WHERE channel = ? AND state = 'active' ORDER BY created, id")
        .bind(0, channel)
        .map(WatchRows::read)
        .list();
  }

  /**
   * Who asks again for what is watched already by the same channel changes that watch, and misses
   * nothing that it had still to tell.
   *
   * @return since which event that watch tells; {@code last} when there is none
   */
  static long replaceSame(Handle handle, KeptWatch watch, long last) {
    String same =
        "FROM watch WHERE channel = ? AND target = ? AND subject = ? AND id <> ?"
            + " AND state = 'active'";
    Object[] values = {watch.channel(), watch.target(), watch.subject(), watch.id()};
    long since =
        handle
            .select("SELECT COALESCE(MIN(since), " + last + ") " + same, values)
            .mapTo(Long.class)
            .one();
    handle.execute("DELETE " + same.replace("= 'active'", "<> 'asked'"), values);
    return since;
  }

  static void activate(Handle handle, String id, long since) {
    handle.execute("UPDATE watch SET state = 'active', since = ? WHERE id = ?", since, id);
  }

  static void tell(Handle handle, String id, Set<String> kinds) {
    handle.execute("UPDATE watch SET kinds = ? WHERE id = ?", written(kinds), id);
  }

  static void pause(Handle handle, String id, boolean paused, long last) {
    String from = paused ? "active" : "paused";
    String to = paused ? "paused" : "active";
    handle.execute(
        "UPDATE watch SET state = ?, since = ? WHERE id = ? AND state = ?", to, last, id, from);
  }

  static void move(Handle handle, String id, String channel, long last) {
    handle.execute("UPDATE watch SET channel = ?, since = ? WHERE id = ?", channel, last, id);
  }

  static void end(Handle handle, String id) {
    handle.execute("DELETE FROM watch WHERE id = ?", id);
  }

  static void endOf(Handle handle, String channel) {
    handle.execute("DELETE FROM watch WHERE channel = ?", channel);
  }

  static void endStopped(Handle handle, Instant before) {
    handle.execute(
        """
        DELETE FROM watch WHERE channel IN
          (SELECT id FROM watch_channel WHERE state = 'stopped' AND due < ?)
        """,
        before.toEpochMilli());
  }

  static void endAll(Handle handle, String watcher) {
    handle.execute("DELETE FROM watch WHERE watcher = ?", watcher);
  }

  static int forgetUnanswered(Handle handle, Instant before) {
    return handle.execute(
        "DELETE FROM watch WHERE state = 'asked' AND created < ?", before.toEpochMilli());
  }

  private static String written(Set<String> kinds) {
    return String.join(" ", new TreeSet<>(kinds));
  }

  private static KeptWatch read(ResultSet row, StatementContext context) throws SQLException {
    return new KeptWatch(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        Arrays.stream(row.getString(6).split(" "))
            .filter(kind -> !kind.isEmpty())
            .collect(Collectors.toSet()),
        State.valueOf(row.getString(7).toUpperCase(Locale.ROOT)),
        row.getLong(8),
        Instant.ofEpochMilli(row.getLong(9)));
  }
}

package dev.winnow.store.watch;

import dev.winnow.store.database.Columns;
import dev.winnow.store.database.Database;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/**
 * How far telling has come, channel by channel. Each step is written before and after something is
 * sent, so that a process that dies takes up exactly what it was telling.
 */
public final class Channels {

  private final Database database;

  Channels(Database database) {
    this.database = database;
  }

  /** A channel by its name. */
  public Optional<Channel> find(String channel) {
    return database.read(handle -> ChannelRows.find(handle, channel));
  }

  /** Every channel of a watcher. */
  public List<Channel> of(String watcher) {
    return database.read(handle -> ChannelRows.of(handle, watcher));
  }

  /**
   * Open channels that are due and have something between them and the last event, the longest due
   * first.
   */
  public List<Channel> due(Instant now, long last, int limit) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    ChannelRows.COLUMNS
                        + """
                        WHERE c.state = 'open' AND c.due <= ? AND (c.done < ? OR c.upto IS NOT NULL)
                          AND EXISTS (SELECT 1 FROM watch w
                            WHERE w.channel = c.id AND w.state = 'active')
                        ORDER BY c.due, c.id LIMIT ?
                        """)
                .bind(0, now.toEpochMilli())
                .bind(1, last)
                .bind(2, limit)
                .map(ChannelRows::read)
                .list());
  }

  /** The active watches of a channel. */
  public List<KeptWatch> watches(String channel) {
    return database.read(handle -> WatchRows.activeOf(handle, channel));
  }

  /**
   * Claims a channel that is due, so that no other process tells it at the same time. Who claimed
   * it and died has it taken up by others when the claim is over.
   *
   * @return whether it is ours
   */
  public boolean claim(Channel channel, Instant until) {
    AtomicBoolean ours = new AtomicBoolean();
    database.write(
        handle ->
            ours.set(
                handle.execute(
                        "UPDATE watch_channel SET due = ? WHERE id = ? AND due = ? AND state ="
                            + " 'open'",
                        until.toEpochMilli(),
                        channel.id(),
                        channel.place().due().toEpochMilli())
                    == 1));
    return ours.get();
  }

  /** Is not told now, and that is no failure. */
  public void postpone(String channel, Instant due) {
    database.write(
        handle ->
            handle.execute(
                "UPDATE watch_channel SET due = ? WHERE id = ?", due.toEpochMilli(), channel));
  }

  /** Begins to tell everything after what is done up to this event: the message is settled. */
  public void begin(String channel, long upto) {
    database.write(
        handle -> handle.execute("UPDATE watch_channel SET upto = ? WHERE id = ?", upto, channel));
  }

  /**
   * Everything up to this event needs no telling any more.
   *
   * @param message what was told; empty when there was nothing to tell
   */
  public void done(String channel, long upto, Optional<String> message, Instant due) {
    database.write(
        handle ->
            handle.execute(
                """
                UPDATE watch_channel SET done = ?, upto = NULL, due = ?, attempts = 0,
                  failing = NULL, told = told + ?,
                  thread = CASE WHEN thread = '' THEN ? ELSE thread END
                WHERE id = ?
                """,
                upto,
                due.toEpochMilli(),
                message.isPresent() ? 1 : 0,
                message.orElse(""),
                channel));
  }

  /** Telling failed; it is tried again when it is due. */
  public void failed(String channel, Instant since, Instant due) {
    database.write(
        handle ->
            handle.execute(
                """
                UPDATE watch_channel SET due = ?, attempts = attempts + 1,
                  failing = COALESCE(failing, ?)
                WHERE id = ?
                """,
                due.toEpochMilli(),
                since.toEpochMilli(),
                channel));
  }

  /** Puts a channel into a state at a moment, for a reason that is a code. */
  public void put(String channel, ChannelState state, String reason, Instant now) {
    database.write(
        handle ->
            handle.execute(
                "UPDATE watch_channel SET state = ?, reason = ?, due = ? WHERE id = ?",
                state.code(),
                reason,
                now.toEpochMilli(),
                channel));
  }

  /** Opens a channel again and tries at once what it was telling; no failure counts any more. */
  public void open(String channel, Instant now) {
    database.write(
        handle ->
            handle.execute(
                """
                UPDATE watch_channel SET state = 'open', reason = '', due = ?, attempts = 0,
                  failing = NULL
                WHERE id = ?
                """,
                now.toEpochMilli(),
                channel));
  }

  /** How many channels are in each state. */
  public Map<ChannelState, Long> counts() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT state, COUNT(*) FROM watch_channel GROUP BY state")
                .map((row, context) -> Map.entry(ChannelState.of(row.getString(1)), row.getLong(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /** Channels that are not plainly open: failing, paused, stopped or muted; the longest first. */
  public List<Channel> troubled(int limit) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    ChannelRows.COLUMNS
                        + """
                        WHERE c.state <> 'open' OR c.attempts > 0 OR c.upto IS NOT NULL
                        ORDER BY COALESCE(c.failing, c.due), c.id LIMIT ?
                        """)
                .bind(0, limit)
                .map(ChannelRows::read)
                .list());
  }

  /** When the oldest thing that fails began to fail. */
  public Optional<Instant> failingSince() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT MIN(failing) FROM watch_channel WHERE state = 'open'")
                .map((row, context) -> Columns.moment(row, 1))
                .one());
  }
}

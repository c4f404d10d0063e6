package dev.winnow.store.watch;

import dev.winnow.store.database.Columns;
import dev.winnow.store.database.Database;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
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
   * @return the channel as it is claimed; empty when another process has it, or it is not open
   */
  public Optional<Channel> claim(Channel channel, Instant until) {
    return put(channel, "due = ?", until.toEpochMilli());
  }

  /** Is not told now, and that is no failure; what another process claimed stays as it is. */
  public void postpone(Channel channel, Instant due) {
    put(channel, "due = ?", due.toEpochMilli());
  }

  /**
   * Begins to tell everything after what is done up to this event: the message is settled.
   *
   * @param channel as it was claimed
   * @param until the claim is renewed
   * @return the channel as it is now; empty when it was muted, stopped or claimed by another
   *     process meanwhile, and nothing is to be sent
   */
  public Optional<Channel> begin(Channel channel, long upto, Instant until) {
    return put(channel, "upto = ?, due = ?", upto, until.toEpochMilli());
  }

  /** Changes a channel that is open and due when we think it is: so nobody else has it. */
  private Optional<Channel> put(Channel channel, String values, Object... bound) {
    List<Object> all = new ArrayList<>(List.of(bound));
    all.add(channel.id());
    all.add(channel.place().due().toEpochMilli());
    String sql =
        "UPDATE watch_channel SET " + values + " WHERE id = ? AND due = ? AND state = 'open'";
    AtomicReference<Optional<Channel>> ours = new AtomicReference<>(Optional.empty());
    database.write(
        handle ->
            ours.set(
                handle.execute(sql, all.toArray()) == 1
                    ? ChannelRows.find(handle, channel.id())
                    : Optional.empty()));
    return ours.get();
  }

  /**
   * Everything up to this event needs no telling any more; nothing changes where another process
   * said so first.
   *
   * @param channel as it was when the telling began
   * @param message what was told; empty when there was nothing to tell
   */
  public void done(Channel channel, long upto, Optional<String> message, Instant due) {
    database.write(
        handle ->
            handle.execute(
                """
                UPDATE watch_channel SET done = ?, upto = NULL, due = ?, attempts = 0,
                  failing = NULL, told = told + ?,
                  thread = CASE WHEN thread = '' THEN ? ELSE thread END
                WHERE id = ? AND done = ?
                """,
                upto,
                due.toEpochMilli(),
                message.isPresent() ? 1 : 0,
                message.orElse(""),
                channel.id(),
                channel.place().done()));
  }

  /** Telling failed; it is tried again when it is due. */
  public void failed(Channel channel, Instant since, Instant due) {
    database.write(
        handle ->
            handle.execute(
                """
                UPDATE watch_channel SET due = ?, attempts = attempts + 1,
                  failing = COALESCE(failing, ?)
                WHERE id = ? AND done = ?
                """,
                due.toEpochMilli(),
                since.toEpochMilli(),
                channel.id(),
                channel.place().done()));
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

  /** Mutes a channel: only an operator opens it again. */
  public void mute(String channel, Instant now) {
    put(channel, ChannelState.MUTED, "operator", now);
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

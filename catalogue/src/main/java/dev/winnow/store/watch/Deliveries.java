package dev.winnow.store.watch;

import dev.winnow.store.database.Database;
import dev.winnow.store.database.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.statement.StatementContext;

/** The log of what was sent and what came of it. */
public final class Deliveries {

  private static final int LONGEST = 300;
  private static final String COLUMNS =
      "SELECT channel, message, moment, events, outcome, words FROM watch_delivery ";

  private final Database database;

  Deliveries(Database database) {
    this.database = database;
  }

  /** Writes down one try; of a channel that has ended meanwhile, nothing is kept. */
  public void add(Delivery delivery) {
    database.write(
        handle ->
            handle.execute(
                """
                INSERT INTO watch_delivery (id, channel, message, moment, events, outcome, words)
                SELECT ?, id, ?, ?, ?, ?, ? FROM watch_channel WHERE id = ?
                """,
                Name.fresh(),
                delivery.message(),
                delivery.at().toEpochMilli(),
                delivery.events(),
                delivery.outcome(),
                Words.clean(delivery.words(), LONGEST),
                delivery.channel()));
  }

  /** The latest tries of a channel, the newest first. */
  public List<Delivery> of(String channel, int limit) {
    return database.read(
        handle ->
            handle
                .createQuery(COLUMNS + "WHERE channel = ? ORDER BY moment DESC, id LIMIT ?")
                .bind(0, channel)
                .bind(1, limit)
                .map(Deliveries::read)
                .list());
  }

  /** Forgets tries before a moment. */
  public void forget(Instant before) {
    database.write(
        handle ->
            handle.execute("DELETE FROM watch_delivery WHERE moment < ?", before.toEpochMilli()));
  }

  private static Delivery read(ResultSet row, StatementContext context) throws SQLException {
    return new Delivery(
        row.getString(1),
        row.getString(2),
        Instant.ofEpochMilli(row.getLong(3)),
        row.getInt(4),
        row.getString(5),
        row.getString(6));
  }
}

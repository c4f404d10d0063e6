package dev.winnow.store.absence;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Text;
import dev.winnow.store.database.Columns;
import dev.winnow.store.rows.Comparison;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Asks for held datasets. */
final class HeldRows {

  private HeldRows() {}

  private record Row(long content, Held held) {}

  /** Held datasets of a portal in order of their keys, after this one. */
  static List<Held> of(Handle handle, String portal, String after, int limit) {
    List<Row> rows =
        handle
            .createQuery(
                """
                SELECT content, portal, dataset_key, COALESCE(held_since, last_seen),
                  COALESCE(held_run, seen_run), last_seen, absent_since, signalled
                FROM dataset
                WHERE portal = ? AND held = 1 AND removed IS NULL AND dataset_key > ?
                ORDER BY dataset_key LIMIT ?
                """)
            .bind(0, portal)
            .bind(1, after)
            .bind(2, limit)
            .map((row, context) -> read(row))
            .list();
    Map<Long, Dataset> contents =
        Comparison.contents(handle, rows.stream().map(Row::content).toList());
    return rows.stream().map(row -> titled(row, contents.get(row.content()))).toList();
  }

  private static Held titled(Row row, Dataset content) {
    Held held = row.held();
    return new Held(
        held.id(),
        content.title().first().map(Text::value).orElse(""),
        held.since(),
        held.run(),
        held.lastSeen(),
        held.absent(),
        held.signalled());
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(
        row.getLong(1),
        new Held(
            new DatasetId(row.getString(2), row.getString(3)),
            "",
            Instant.ofEpochMilli(row.getLong(4)),
            row.getLong(5),
            Instant.ofEpochMilli(row.getLong(6)),
            Columns.moment(row, 7),
            Columns.moment(row, 8)));
  }

  /** How many are held, by portal; portals with none are absent. */
  static Map<String, Long> counts(Handle handle) {
    Map<String, Long> counts = new HashMap<>();
    handle
        .createQuery(
            """
            SELECT portal, COUNT(*) FROM dataset WHERE held = 1 AND removed IS NULL GROUP BY portal
            """)
        .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
        .forEach(count -> counts.put(count.getKey(), count.getValue()));
    return counts;
  }

  /** The numbers of held datasets of a portal by key. */
  static Map<String, Long> numbers(Handle handle, String portal) {
    Map<String, Long> numbers = new HashMap<>();
    handle
        .createQuery(
            "SELECT dataset_key, id FROM dataset WHERE portal = ? AND held = 1 AND removed IS NULL")
        .bind(0, portal)
        .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
        .forEach(one -> numbers.put(one.getKey(), one.getValue()));
    return numbers;
  }

  /** The latest removal of a dataset that is a tombstone. */
  static Optional<Removal> removal(Handle handle, DatasetId id) {
    return handle
        .createQuery(
            """
            SELECT d.removed, r.run, r.absent_since, r.signalled, r.person
            FROM dataset d LEFT JOIN removal r
              ON r.number = (SELECT MAX(number) FROM removal WHERE dataset = d.id)
            WHERE d.portal = ? AND d.dataset_key = ? AND d.removed IS NOT NULL
            """)
        .bind(0, id.portal())
        .bind(1, id.key())
        .map(
            (row, context) ->
                new Removal(
                    Instant.ofEpochMilli(row.getLong(1)),
                    Columns.number(row, 2),
                    Columns.moment(row, 3),
                    Columns.moment(row, 4),
                    Columns.text(row, 5).filter(person -> !person.isEmpty())))
        .findOne();
  }
}

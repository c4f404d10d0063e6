package dev.winnow.store.rows;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.store.database.Columns;
import dev.winnow.store.database.InList;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Asks for datasets. */
public final class DatasetRows {

  private static final String SELECT =
      """
      SELECT id, portal, dataset_key, source_hash, organisation, change_number, content, raw,
        content_hash, raw_hash, openness, first_seen, last_seen, last_changed, seen_run,
        absent_since, signalled, held, removed
      FROM dataset
      """;

  private DatasetRows() {}

  /** The datasets of these names; unknown names are absent. */
  public static Map<DatasetId, DatasetRow> named(Handle handle, Collection<DatasetId> names) {
    Map<String, List<String>> keys = new HashMap<>();
    for (DatasetId name : names) {
      keys.computeIfAbsent(name.portal(), portal -> new ArrayList<>()).add(name.key());
    }
    Map<DatasetId, DatasetRow> found = new HashMap<>();
    keys.forEach(
        (portal, some) ->
            InList.ask(
                    handle,
                    SELECT + "WHERE portal = ? AND dataset_key IN (?*)",
                    List.of(portal),
                    some,
                    DatasetRows::read)
                .forEach(row -> found.put(row.name(), row)));
    return found;
  }

  /** The datasets of these numbers; unknown ones are absent. */
  public static Map<Long, DatasetRow> numbered(Handle handle, Collection<Long> ids) {
    Map<Long, DatasetRow> found = new HashMap<>();
    InList.ask(handle, SELECT + "WHERE id IN (?*)", List.of(), ids, DatasetRows::read)
        .forEach(row -> found.put(row.id(), row));
    return found;
  }

  /** The datasets of a portal by the hashes of their sources' ids; unknown ones are absent. */
  public static Map<String, DatasetRow> bySource(
      Handle handle, String portal, Collection<String> hashes) {
    Map<String, DatasetRow> found = new HashMap<>();
    InList.ask(
            handle,
            SELECT + "WHERE portal = ? AND source_hash IN (?*)",
            List.of(portal),
            hashes,
            DatasetRows::read)
        .forEach(row -> found.put(row.source(), row));
    return found;
  }

  /** Names of datasets that are there after this one, in order. */
  public static List<DatasetId> after(Handle handle, Optional<DatasetId> last, int limit) {
    return handle
        .createQuery(
            """
            SELECT portal, dataset_key FROM dataset
            WHERE removed IS NULL AND (portal, dataset_key) > (?, ?)
            ORDER BY portal, dataset_key LIMIT ?
            """)
        .bind(0, last.map(DatasetId::portal).orElse(""))
        .bind(1, last.map(DatasetId::key).orElse(""))
        .bind(2, limit)
        .map((row, context) -> new DatasetId(row.getString(1), row.getString(2)))
        .list();
  }

  /** How many datasets are there, by portal. */
  public static Map<String, Long> counts(Handle handle) {
    Map<String, Long> counts = new HashMap<>();
    handle
        .createQuery("SELECT portal, COUNT(*) FROM dataset WHERE removed IS NULL GROUP BY portal")
        .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
        .forEach(count -> counts.put(count.getKey(), count.getValue()));
    return counts;
  }

  /** How many datasets of one portal are there. */
  public static long count(Handle handle, String portal) {
    return handle
        .createQuery("SELECT COUNT(*) FROM dataset WHERE removed IS NULL AND portal = ?")
        .bind(0, portal)
        .mapTo(Long.class)
        .one();
  }

  private static DatasetRow read(ResultSet row, StatementContext context) throws SQLException {
    return new DatasetRow(
        row.getLong(1),
        new DatasetId(row.getString(2), row.getString(3)),
        row.getString(4),
        Columns.number(row, 5),
        row.getLong(6),
        new DatasetRow.Content(row.getLong(7), row.getLong(8), row.getString(9), row.getString(10)),
        row.getString(11),
        sight(row));
  }

  private static Sight sight(ResultSet row) throws SQLException {
    return new Sight(
        Instant.ofEpochMilli(row.getLong(12)),
        Instant.ofEpochMilli(row.getLong(13)),
        Instant.ofEpochMilli(row.getLong(14)),
        row.getLong(15),
        Columns.moment(row, 16),
        Columns.moment(row, 17),
        row.getLong(18) != 0,
        Columns.moment(row, 19));
  }
}

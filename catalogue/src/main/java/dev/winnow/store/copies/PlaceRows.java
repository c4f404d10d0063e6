package dev.winnow.store.copies;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.store.database.Columns;
import dev.winnow.store.database.InList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Datasets as far as finding copies needs them: which content was looked at, which cluster. */
final class PlaceRows {

  private static final String SELECT =
      """
      SELECT d.id, d.portal, d.dataset_key, d.content, d.removed, p.content, p.cluster
      FROM dataset d LEFT JOIN copy_place p ON p.dataset = d.id
      WHERE\s""";

  private static final RowMapper<Row> READ =
      (row, context) ->
          new Row(
              row.getLong(1),
              new DatasetId(row.getString(2), row.getString(3)),
              Columns.number(row, 5).isPresent() ? 0 : row.getLong(4),
              row.getLong(6),
              Columns.number(row, 7));

  private PlaceRows() {}

  /**
   * A dataset.
   *
   * @param content the number of its content; 0 of a tombstone
   * @param seen the content whose keys are kept; 0 for none
   * @param cluster its cluster's name
   */
  record Row(long id, DatasetId name, long content, long seen, OptionalLong cluster) {

    boolean isThere() {
      return content > 0;
    }

    /** The same once the keys of its content are kept. */
    Row seeing() {
      return new Row(id, name, content, content, cluster);
    }

    Row in(OptionalLong other) {
      return new Row(id, name, content, seen, other);
    }
  }

  /** These datasets by number. */
  static Map<Long, Row> of(Handle handle, Collection<Long> datasets) {
    return byNumber(InList.ask(handle, SELECT + "d.id IN (?*)", List.of(), datasets, READ));
  }

  /** Datasets that are there, of these clusters. */
  static Map<Long, Row> in(Handle handle, Collection<Long> clusters) {
    return byNumber(
        InList.ask(
            handle, SELECT + "d.removed IS NULL AND p.cluster IN (?*)", List.of(), clusters, READ));
  }

  /** Datasets of these names; unknown ones are absent. */
  static List<Row> named(Handle handle, Collection<DatasetId> names) {
    Map<String, List<String>> keys = new HashMap<>();
    names.forEach(
        name -> keys.computeIfAbsent(name.portal(), key -> new ArrayList<>()).add(name.key()));
    List<Row> rows = new ArrayList<>();
    keys.forEach(
        (portal, some) ->
            rows.addAll(
                InList.ask(
                    handle,
                    SELECT + "d.portal = ? AND d.dataset_key IN (?*)",
                    List.of(portal),
                    some,
                    READ)));
    return rows;
  }

  /** Notes that the keys of these contents are kept, and which clusters the datasets are in. */
  static void put(Handle handle, Collection<Row> rows) {
    String sql =
        """
        INSERT INTO copy_place (dataset, content, cluster) VALUES (?, ?, ?)
        ON CONFLICT (dataset) DO UPDATE SET content = excluded.content, cluster = excluded.cluster
        """;
    try (PreparedBatch batch = handle.prepareBatch(sql)) {
      rows.forEach(row -> batch.add(row.id, row.seen, Columns.of(row.cluster)));
      if (batch.size() > 0) {
        batch.execute();
      }
    }
  }

  private static Map<Long, Row> byNumber(List<Row> rows) {
    Map<Long, Row> found = new HashMap<>();
    rows.forEach(row -> found.put(row.id, row));
    return found;
  }
}

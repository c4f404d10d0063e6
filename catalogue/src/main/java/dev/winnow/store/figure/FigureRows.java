package dev.winnow.store.figure;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.store.database.Columns;
import dev.winnow.store.database.InList;
import dev.winnow.store.database.Packing;
import dev.winnow.store.figure.Figures.Batch;
import dev.winnow.store.figure.Figures.Counted;
import dev.winnow.store.figure.Figures.Due;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Figures as rows of their tables. */
final class FigureRows {

  private FigureRows() {}

  static long counted(Handle handle) {
    return handle.createQuery("SELECT change_number FROM figure_progress").mapTo(Long.class).one();
  }

  static String recipe(Handle handle) {
    return handle.createQuery("SELECT recipe FROM figure_progress").mapTo(String.class).one();
  }

  private record Logged(long change, Due due) {}

  /** Only the last change of a dataset says how it is now; earlier ones are passed over. */
  static Batch next(Handle handle, int limit) {
    long after = counted(handle);
    List<Logged> logged =
        handle
            .createQuery(
                """
                SELECT d.change_number, d.id, d.portal, d.dataset_key, d.organisation, d.removed,
                  d.content, p.cluster
                FROM change_log c
                JOIN dataset d ON d.id = c.dataset AND d.change_number = c.number
                LEFT JOIN copy_place p ON p.dataset = d.id
                WHERE c.number > ? ORDER BY c.number LIMIT ?
                """)
            .bind(0, after)
            .bind(1, limit)
            .map(
                (row, context) ->
                    new Logged(
                        row.getLong(1),
                        new Due(
                            row.getLong(2),
                            new DatasetId(row.getString(3), row.getString(4)),
                            Columns.number(row, 6).isPresent()
                                ? OptionalLong.empty()
                                : Columns.number(row, 5),
                            row.getLong(7),
                            Columns.number(row, 8))))
            .list();
    long upTo = logged.size() < limit ? last(handle) : logged.getLast().change();
    return new Batch(after, upTo, logged.stream().map(Logged::due).toList());
  }

  private static long last(Handle handle) {
    return handle.createQuery("SELECT change_number FROM counter").mapTo(Long.class).one();
  }

  static void put(Handle handle, Batch batch, Collection<Counted> counted) {
    int mine =
        handle.execute(
            "UPDATE figure_progress SET change_number = ? WHERE change_number = ?",
            batch.upTo(),
            batch.after());
    if (mine == 0) {
      return;
    }
    List<Long> numbers = batch.datasets().stream().map(Due::number).toList();
    Set<Long> organisations = new HashSet<>();
    organisations.addAll(
        InList.ask(
            handle,
            "SELECT DISTINCT organisation FROM figure WHERE dataset IN (?*)",
            List.of(),
            numbers,
            (row, context) -> row.getLong(1)));
    counted.forEach(one -> organisations.add(one.organisation()));
    InList.execute(handle, "DELETE FROM figure WHERE dataset IN (?*)", List.of(), numbers);
    insert(handle, counted);
    InList.execute(
        handle,
        "INSERT INTO figure_news (organisation) VALUES (?)* ON CONFLICT DO NOTHING",
        List.of(),
        organisations);
  }

  private static void insert(Handle handle, Collection<Counted> counted) {
    try (PreparedBatch batch =
        handle.prepareBatch("INSERT INTO figure (dataset, organisation, body) VALUES (?, ?, ?)")) {
      counted.forEach(one -> batch.add(one.dataset(), one.organisation(), one.body()));
      if (batch.size() > 0) {
        batch.execute();
      }
    }
  }

  static Map<Long, byte[]> of(Handle handle, long organisation) {
    Map<Long, byte[]> bodies = new LinkedHashMap<>();
    handle
        .createQuery("SELECT dataset, body FROM figure WHERE organisation = ? ORDER BY dataset")
        .bind(0, organisation)
        .map((row, context) -> Map.entry(row.getLong(1), row.getBytes(2)))
        .forEach(found -> bodies.put(found.getKey(), found.getValue()));
    return bodies;
  }

  static Map<Long, DatasetId> datasets(Handle handle, long organisation) {
    Map<Long, DatasetId> names = new LinkedHashMap<>();
    handle
        .createQuery(
            """
            SELECT f.dataset, d.portal, d.dataset_key
            FROM figure f JOIN dataset d ON d.id = f.dataset
            WHERE f.organisation = ? ORDER BY f.dataset
            """)
        .bind(0, organisation)
        .map(
            (row, context) ->
                Map.entry(row.getLong(1), new DatasetId(row.getString(2), row.getString(3))))
        .forEach(found -> names.put(found.getKey(), found.getValue()));
    return names;
  }

  static void tally(Handle handle, Map<Long, byte[]> bodies) {
    InList.execute(
        handle, "DELETE FROM figure_news WHERE organisation IN (?*)", List.of(), bodies.keySet());
    List<Long> gone = new ArrayList<>();
    String sql =
        """
        INSERT INTO tally (organisation, body) VALUES (?, ?)
        ON CONFLICT (organisation) DO UPDATE SET body = excluded.body
        """;
    try (PreparedBatch batch = handle.prepareBatch(sql)) {
      bodies.forEach(
          (organisation, body) -> {
            if (body.length == 0) {
              gone.add(organisation);
            } else {
              batch.add(organisation, Packing.pack(body));
            }
          });
      if (batch.size() > 0) {
        batch.execute();
      }
    }
    InList.execute(handle, "DELETE FROM tally WHERE organisation IN (?*)", List.of(), gone);
    handle.execute("UPDATE figure_progress SET tallied = tallied + 1");
  }
}

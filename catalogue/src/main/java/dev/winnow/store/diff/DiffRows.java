package dev.winnow.store.diff;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.comparison.Differences;
import dev.winnow.catalogue.comparison.FieldChange;
import dev.winnow.store.database.Columns;
import dev.winnow.store.diff.Diff.Kind;
import dev.winnow.store.rows.Comparison;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Handle;

/** Asks for what runs changed: the change log first, in its order, then what was held. */
final class DiffRows {

  /** Held datasets are no changes; in a run's list they stand behind all of them. */
  private static final long BEHIND = 1L << 52;

  /** What is folded into another dataset within the run is told there, as a move. */
  private static final String CHANGES =
      """
      FROM change_log c JOIN dataset d ON d.id = c.dataset
      WHERE c.run = ? AND (d.moved_into IS NULL OR NOT EXISTS
        (SELECT 1 FROM change_log m
         WHERE m.dataset = d.moved_into AND m.run = c.run AND m.kind = 'moved'))
      """;

  private static final String PAGE =
      """
      SELECT c.number, d.portal, d.dataset_key, c.kind,
        (SELECT MAX(n.number) FROM content n WHERE n.dataset = c.dataset AND n.number <= c.number),
        (SELECT MAX(p.number) FROM content p WHERE p.dataset = c.dataset AND p.number < c.number)
      """;

  private DiffRows() {}

  private record Row(long place, DatasetId id, Kind kind, OptionalLong now, OptionalLong then) {}

  /** How many datasets each kind concerns; kinds that did not happen are absent. */
  static Map<Kind, Long> counts(Handle handle, long run) {
    Map<Kind, Long> counts = new EnumMap<>(Kind.class);
    handle
        .createQuery("SELECT c.kind, COUNT(*) " + CHANGES + " GROUP BY c.kind")
        .bind(0, run)
        .map((row, context) -> Map.entry(kind(row.getString(1)), row.getLong(2)))
        .forEach(count -> counts.merge(count.getKey(), count.getValue(), Long::sum));
    long held =
        handle
            .createQuery("SELECT COUNT(*) FROM run_held WHERE run = ?")
            .bind(0, run)
            .mapTo(Long.class)
            .one();
    if (held > 0) {
      counts.put(Kind.HELD, held);
    }
    return counts;
  }

  /** A page of a run's list. */
  static List<Diff> page(Handle handle, long run, Optional<Kind> kind, long after, int limit) {
    List<Row> rows = new ArrayList<>();
    if (after < BEHIND && kind.filter(Kind.HELD::equals).isEmpty()) {
      rows.addAll(changes(handle, run, kind, after, limit));
    }
    if (rows.size() < limit && kind.filter(one -> one != Kind.HELD).isEmpty()) {
      rows.addAll(held(handle, run, Math.max(0, after - BEHIND), limit - rows.size()));
    }
    Map<Long, Dataset> contents =
        Comparison.contents(
            handle,
            rows.stream()
                .flatMapToLong(row -> LongStream.concat(row.now().stream(), row.then().stream()))
                .boxed()
                .distinct()
                .toList());
    return rows.stream().map(row -> diff(row, contents)).toList();
  }

  private static List<Row> changes(
      Handle handle, long run, Optional<Kind> kind, long after, int limit) {
    return handle
        .createQuery(
            PAGE
                + CHANGES
                + " AND c.number > ? AND c.kind IN (?, ?) ORDER BY c.number LIMIT ?"
                    .replace("c.kind IN (?, ?)", kind.isPresent() ? "c.kind IN (?, ?)" : "? = ?"))
        .bind(0, run)
        .bind(1, after)
        .bind(2, kind.map(DiffRows::firstCode).orElse(""))
        .bind(3, kind.map(DiffRows::secondCode).orElse(""))
        .bind(4, limit)
        .map((row, context) -> read(row))
        .list();
  }

  private static List<Row> held(Handle handle, long run, long after, int limit) {
    return handle
        .createQuery(
            """
            SELECT d.id, d.portal, d.dataset_key, d.content
            FROM run_held h JOIN dataset d ON d.id = h.dataset
            WHERE h.run = ? AND h.dataset > ? ORDER BY h.dataset LIMIT ?
            """)
        .bind(0, run)
        .bind(1, after)
        .bind(2, limit)
        .map(
            (row, context) ->
                new Row(
                    BEHIND + row.getLong(1),
                    new DatasetId(row.getString(2), row.getString(3)),
                    Kind.HELD,
                    OptionalLong.of(row.getLong(4)),
                    OptionalLong.empty()))
        .list();
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(
        row.getLong(1),
        new DatasetId(row.getString(2), row.getString(3)),
        kind(row.getString(4)),
        Columns.number(row, 5),
        Columns.number(row, 6));
  }

  private static Diff diff(Row row, Map<Long, Dataset> contents) {
    Optional<Dataset> now = content(row.now(), contents);
    Optional<Dataset> then = content(row.then(), contents);
    List<FieldChange> fields = new ArrayList<>();
    if (row.kind() != Kind.ADDED && now.isPresent() && then.isPresent()) {
      if (row.kind() == Kind.MOVED) {
        fields.add(new FieldChange("sourceId", then.get().sourceId(), now.get().sourceId()));
      }
      fields.addAll(Differences.between(then.get(), now.get()));
    }
    String title =
        now.or(() -> then).flatMap(one -> one.title().first()).map(Text::value).orElse("");
    return new Diff(row.place(), row.id(), title, row.kind(), fields);
  }

  private static Optional<Dataset> content(OptionalLong number, Map<Long, Dataset> contents) {
    return number.isPresent()
        ? Optional.ofNullable(contents.get(number.getAsLong()))
        : Optional.empty();
  }

  /** What the log tells apart by who caused it is one change to its reader. */
  private static Kind kind(String code) {
    return switch (code) {
      case "added" -> Kind.ADDED;
      case "removed" -> Kind.REMOVED;
      case "returned" -> Kind.RETURNED;
      case "moved" -> Kind.MOVED;
      default -> Kind.CHANGED;
    };
  }

  private static String firstCode(Kind kind) {
    return kind == Kind.CHANGED ? "content" : kind.code();
  }

  private static String secondCode(Kind kind) {
    return kind == Kind.CHANGED ? "profile" : kind.code();
  }
}

package dev.winnow.store.event;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.score.FreshnessStage;
import dev.winnow.catalogue.score.Score;
import dev.winnow.store.database.Columns;
import dev.winnow.store.database.InList;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Asks for changes with what was before them and what is since. */
final class TransitionRows {

  /** Contents and scores are kept under the number of their change. */
  private static final String SELECT =
      """
      SELECT c.number, c.kind, c.moment, d.id, d.portal, d.dataset_key, COALESCE(o.slug, ''),
        CASE WHEN d.moved_into IS NULL THEN 0 ELSE 1 END,
        (SELECT MAX(t.number) FROM content t WHERE t.dataset = d.id AND t.number < c.number),
        (SELECT MAX(t.number) FROM content t WHERE t.dataset = d.id AND t.number <= c.number),
        (SELECT l.number FROM change_log l JOIN score s ON s.number = l.number AND s.profile = ?
          WHERE l.dataset = d.id AND l.number < c.number ORDER BY l.number DESC LIMIT 1),
        (SELECT l.number FROM change_log l JOIN score s ON s.number = l.number AND s.profile = ?
          WHERE l.dataset = d.id AND l.number <= c.number ORDER BY l.number DESC LIMIT 1)
      FROM change_log c
        JOIN dataset d ON d.id = c.dataset
        LEFT JOIN organisation o ON o.id = d.organisation
      WHERE c.kind IN ('added', 'content', 'time', 'links', 'removed', 'returned', 'moved') AND %s
      """;

  private static final String NEXT = " AND c.number > ? ORDER BY c.number LIMIT ?";

  private TransitionRows() {}

  static List<Transition> outside(Handle handle, long after, int limit) {
    return handle
        .createQuery(SELECT.formatted("c.run IS NULL") + NEXT)
        .bind(0, Score.HEADLINE)
        .bind(1, Score.HEADLINE)
        .bind(2, after)
        .bind(3, limit)
        .map(TransitionRows::read)
        .list();
  }

  static List<Transition> during(Handle handle, long run, long after, int limit) {
    return handle
        .createQuery(SELECT.formatted("c.run = ?") + NEXT)
        .bind(0, Score.HEADLINE)
        .bind(1, Score.HEADLINE)
        .bind(2, run)
        .bind(3, after)
        .bind(4, limit)
        .map(TransitionRows::read)
        .list();
  }

  static List<Transition> numbered(Handle handle, Collection<Long> numbers) {
    return InList.ask(
        handle,
        SELECT.formatted("c.number IN (?*)"),
        List.of(Score.HEADLINE, Score.HEADLINE),
        numbers,
        TransitionRows::read);
  }

  static Map<Long, Mark> marks(Handle handle, Collection<Long> numbers) {
    Map<Long, Mark> marks = new HashMap<>();
    InList.ask(
            handle,
            "SELECT number, version, overall, stage FROM score"
                + " WHERE profile = ? AND number IN (?*)",
            List.of(Score.HEADLINE),
            numbers,
            (row, context) -> Map.entry(row.getLong(1), mark(row)))
        .forEach(entry -> marks.put(entry.getKey(), entry.getValue()));
    return marks;
  }

  private static Mark mark(ResultSet row) throws SQLException {
    double overall = row.getDouble(3);
    OptionalDouble known = row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(overall);
    FreshnessStage stage = FreshnessStage.valueOf(row.getString(4).toUpperCase(Locale.ROOT));
    return new Mark(row.getString(2), known, stage);
  }

  /** What is known of the addresses that datasets name, by the number of the dataset's row. */
  static Map<Long, List<LinkState>> links(Handle handle, Collection<Long> datasets) {
    Map<Long, List<LinkState>> links = new HashMap<>();
    InList.ask(
            handle,
            """
            SELECT u.dataset, l.address, l.state, l.kind, l.since, l.detail, l.failing, l.failures
            FROM link_use u JOIN link l ON l.hash = u.hash
            WHERE u.dataset IN (?*) ORDER BY u.dataset, l.address
            """,
            List.of(),
            datasets,
            (row, context) -> Map.entry(row.getLong(1), LinkState.read(row, 2)))
        .forEach(
            link ->
                links
                    .computeIfAbsent(link.getKey(), dataset -> new ArrayList<>())
                    .add(link.getValue()));
    return links;
  }

  private static Transition read(ResultSet row, StatementContext context) throws SQLException {
    return new Transition(
        row.getLong(1),
        Transition.Kind.of(row.getString(2)),
        Instant.ofEpochMilli(row.getLong(3)),
        row.getLong(4),
        new DatasetId(row.getString(5), row.getString(6)),
        new Transition.Belonging(row.getString(7), row.getInt(8) == 1),
        new Transition.Pair(Columns.number(row, 9), Columns.number(row, 10)),
        new Transition.Pair(Columns.number(row, 11), Columns.number(row, 12)));
  }
}

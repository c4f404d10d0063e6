package dev.winnow.store.remap;

import dev.winnow.catalogue.Dataset;
import dev.winnow.store.database.Columns;
import dev.winnow.store.remap.Matching.Pair;
import dev.winnow.store.rows.Comparison;
import dev.winnow.store.run.Run;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * What vanished and what appeared in a complete run, and which of both are one dataset.
 *
 * @param vanished how many known datasets the run did not list
 * @param pairs that may be one dataset under two ids
 */
record Churn(long vanished, List<Pair> pairs) {

  private static final int CHUNK = 500;
  private static final int FEWEST = 10;

  Churn {
    pairs = List.copyOf(pairs);
  }

  private record Row(long id, Instant first, Instant last, long content) {}

  /** The churn of a run that listed everything and is about to end. */
  static Churn of(Handle handle, Run run) {
    List<Row> vanished = vanished(handle, run);
    Optional<Instant> earliest = vanished.stream().map(Row::last).min(Instant::compareTo);
    List<Row> appeared = earliest.map(since -> appeared(handle, run, since)).orElseGet(List::of);
    return appeared.isEmpty()
        ? new Churn(vanished.size(), List.of())
        : new Churn(
            vanished.size(), Matching.pairs(traces(handle, vanished), traces(handle, appeared)));
  }

  /**
   * From which confidence on pairs are applied without asking: beyond reasonable doubt, when there
   * are at least ten such pairs and they explain at least half of what vanished; else never.
   */
  double bar() {
    long confident = pairs.stream().filter(pair -> pair.confidence() >= Matching.CONFIDENT).count();
    boolean isChurn = confident >= FEWEST && 2 * confident >= vanished;
    return isChurn ? Matching.CONFIDENT : Double.POSITIVE_INFINITY;
  }

  private static List<Row> vanished(Handle handle, Run run) {
    return rows(
        handle
            .createQuery(
                """
                SELECT id, first_seen, last_seen, content FROM dataset
                WHERE portal = ? AND removed IS NULL AND seen_run <> ?
                  AND source_hash NOT IN (SELECT source_hash FROM run_present WHERE run = ?)
                ORDER BY id
                """)
            .bind(0, run.portal())
            .bind(1, run.id())
            .bind(2, run.id()));
  }

  private static List<Row> appeared(Handle handle, Run run, Instant since) {
    return rows(
        handle
            .createQuery(
                """
                SELECT id, first_seen, last_seen, content FROM dataset
                WHERE portal = ? AND removed IS NULL AND seen_run = ? AND first_seen > ?
                ORDER BY id
                """)
            .bind(0, run.portal())
            .bind(1, run.id())
            .bind(2, since.toEpochMilli()));
  }

  private static List<Row> rows(Query query) {
    return query
        .map(
            (row, context) ->
                new Row(
                    row.getLong(1),
                    Columns.moment(row, 2).orElseThrow(),
                    Columns.moment(row, 3).orElseThrow(),
                    row.getLong(4)))
        .list();
  }

  /** Contents are read a chunk at a time: there may be many, and a trace is small. */
  private static List<Trace> traces(Handle handle, List<Row> rows) {
    List<Trace> traces = new ArrayList<>(rows.size());
    for (int from = 0; from < rows.size(); from += CHUNK) {
      List<Row> chunk = rows.subList(from, Math.min(rows.size(), from + CHUNK));
      Map<Long, Dataset> contents =
          Comparison.contents(handle, chunk.stream().map(Row::content).toList());
      chunk.forEach(
          row ->
              traces.add(Trace.of(row.id(), row.first(), row.last(), contents.get(row.content()))));
    }
    return traces;
  }
}

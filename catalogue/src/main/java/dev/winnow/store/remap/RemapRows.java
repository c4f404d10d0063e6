package dev.winnow.store.remap;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Text;
import dev.winnow.store.database.Words;
import dev.winnow.store.remap.Matching.Pair;
import dev.winnow.store.rows.Comparison;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Asks for pairs of datasets that are one, and writes them. */
final class RemapRows {

  private static final int LONGEST_SOURCE = 1000;

  private RemapRows() {}

  /** The rows of a pair. */
  record Rows(long old, long fresh) {}

  private record Found(long content, Remap remap) {}

  /** Replaces what was proposed for a portal; what was accepted or applied stays. */
  static void propose(Handle handle, String portal, long run, List<Pair> pairs, double accepted) {
    handle.execute("DELETE FROM remap WHERE portal = ? AND state = 'proposed'", portal);
    if (pairs.isEmpty()) {
      return;
    }
    try (PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO remap (old_dataset, new_dataset, portal, run, state, confidence, evidence,
              old_source, new_source)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (old_dataset) DO UPDATE SET new_dataset = excluded.new_dataset,
              run = excluded.run, state = excluded.state, confidence = excluded.confidence,
              evidence = excluded.evidence, old_source = excluded.old_source,
              new_source = excluded.new_source
            """)) {
      for (Pair pair : pairs) {
        batch
            .bind(0, pair.old().row())
            .bind(1, pair.fresh().row())
            .bind(2, portal)
            .bind(3, run)
            .bind(4, pair.confidence() >= accepted ? "accepted" : "proposed")
            .bind(5, pair.confidence())
            .bind(6, String.join(", ", pair.evidence()))
            .bind(7, Words.clean(pair.old().source(), LONGEST_SOURCE))
            .bind(8, Words.clean(pair.fresh().source(), LONGEST_SOURCE))
            .add();
      }
      batch.execute();
    }
  }

  /** Accepts what is proposed for a portal. */
  static void accept(Handle handle, String portal) {
    handle.execute(
        "UPDATE remap SET state = 'accepted' WHERE portal = ? AND state = 'proposed'", portal);
  }

  /** Accepted pairs of a portal that are not applied yet, at most {@code limit}. */
  static List<Rows> accepted(Handle handle, String portal, int limit) {
    return handle
        .createQuery(
            """
            SELECT old_dataset, new_dataset FROM remap
            WHERE portal = ? AND state = 'accepted' ORDER BY old_dataset LIMIT ?
            """)
        .bind(0, portal)
        .bind(1, limit)
        .map((row, context) -> new Rows(row.getLong(1), row.getLong(2)))
        .list();
  }

  /** Proposed pairs of a portal, or those that a run applied, in order of the old keys. */
  static List<Remap> of(Handle handle, String portal, Optional<Long> appliedBy, int limit) {
    List<Found> found =
        handle
            .createQuery(
                """
                SELECT o.portal, o.dataset_key, n.dataset_key, r.old_source, r.new_source,
                  r.confidence, r.evidence, r.run, r.state, n.content
                FROM remap r JOIN dataset o ON o.id = r.old_dataset
                  JOIN dataset n ON n.id = r.new_dataset
                WHERE r.portal = ? AND r.state = ? AND (r.run = ? OR ? = 0)
                ORDER BY o.dataset_key LIMIT ?
                """)
            .bind(0, portal)
            .bind(1, appliedBy.isPresent() ? "applied" : "proposed")
            .bind(2, appliedBy.orElse(0L))
            .bind(3, appliedBy.orElse(0L))
            .bind(4, limit)
            .map((row, context) -> read(row))
            .list();
    Map<Long, Dataset> contents =
        Comparison.contents(handle, found.stream().map(Found::content).toList());
    return found.stream().map(one -> titled(one.remap(), contents.get(one.content()))).toList();
  }

  private static Found read(ResultSet row) throws SQLException {
    String portal = row.getString(1);
    return new Found(
        row.getLong(10),
        new Remap(
            new DatasetId(portal, row.getString(2)),
            new DatasetId(portal, row.getString(3)),
            "",
            row.getString(4),
            row.getString(5),
            row.getDouble(6),
            row.getString(7),
            row.getLong(8),
            row.getString(9).equals("applied")));
  }

  private static Remap titled(Remap remap, Dataset content) {
    return new Remap(
        remap.dataset(),
        remap.fresh(),
        content.title().first().map(Text::value).orElse(""),
        remap.oldSource(),
        remap.newSource(),
        remap.confidence(),
        remap.evidence(),
        remap.run(),
        remap.applied());
  }

  /** How many pairs of a portal are proposed. */
  static long proposed(Handle handle, String portal) {
    return handle
        .createQuery("SELECT COUNT(*) FROM remap WHERE portal = ? AND state = 'proposed'")
        .bind(0, portal)
        .mapTo(Long.class)
        .one();
  }

  /** Where a dataset went that was folded into another one. */
  static Optional<DatasetId> successor(Handle handle, DatasetId id) {
    return handle
        .createQuery(
            """
            SELECT o.portal, o.dataset_key
            FROM dataset n JOIN dataset o ON o.id = n.moved_into
            WHERE n.portal = ? AND n.dataset_key = ?
            """)
        .bind(0, id.portal())
        .bind(1, id.key())
        .map((row, context) -> new DatasetId(row.getString(1), row.getString(2)))
        .findOne();
  }
}

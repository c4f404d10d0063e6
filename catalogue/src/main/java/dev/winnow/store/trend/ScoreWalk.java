package dev.winnow.store.trend;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.store.database.Columns;
import dev.winnow.store.rows.ScoreDraft;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Walks over latest scores in order of id, without the datasets themselves.
 *
 * @param profile whose scores
 * @param portal only this portal's, by id
 * @param organisation only this organisation's, by id
 */
public record ScoreWalk(String profile, Optional<String> portal, Optional<String> organisation) {

  private static final String SELECT =
      """
      SELECT d.portal, d.dataset_key, o.slug, s.tree, n.as_of, n.valid_until
      FROM dataset d JOIN score_now n ON n.dataset = d.id AND n.profile = ?
      JOIN score s ON s.number = n.number AND s.profile = n.profile
      LEFT JOIN organisation o ON o.id = d.organisation
      WHERE d.removed IS NULL AND %s ORDER BY d.portal, d.dataset_key LIMIT ?
      """;

  /** The next scores, after this id; at most {@code limit}. */
  public List<ScoredDataset> after(Handle handle, Optional<DatasetId> last, int limit) {
    List<String> conditions = new ArrayList<>();
    List<Object> bound = new ArrayList<>(List.of(profile));
    portal.ifPresent(
        one -> {
          conditions.add("d.portal = ?");
          bound.add(one);
        });
    organisation.ifPresent(
        one -> {
          conditions.add("d.organisation = (SELECT id FROM organisation WHERE slug = ?)");
          bound.add(one);
        });
    conditions.add("(d.portal, d.dataset_key) > (?, ?)");
    bound.add(last.map(DatasetId::portal).orElse(""));
    bound.add(last.map(DatasetId::key).orElse(""));
    bound.add(limit);
    Query query = handle.createQuery(SELECT.formatted(String.join(" AND ", conditions)));
    for (int i = 0; i < bound.size(); i++) {
      query.bind(i, bound.get(i));
    }
    return query
        .map(
            (row, context) ->
                new ScoredDataset(
                    new DatasetId(row.getString(1), row.getString(2)),
                    Columns.text(row, 3),
                    ScoreDraft.read(
                        row.getBytes(4),
                        Instant.ofEpochMilli(row.getLong(5)),
                        Columns.moment(row, 6))))
        .list();
  }
}

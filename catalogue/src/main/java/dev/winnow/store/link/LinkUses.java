package dev.winnow.store.link;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.store.database.Hashes;
import dev.winnow.store.database.InList;
import dev.winnow.store.rows.Comparison;
import dev.winnow.store.rows.DatasetRow;
import dev.winnow.store.rows.DatasetRows;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Which datasets name which addresses. It follows the change log by itself, like the index, so that
 * keeping a harvest costs nothing more and a crash is repaired by asking again.
 */
public final class LinkUses {

  private static final String USE =
      "INSERT INTO link_use (hash, dataset, data) VALUES (?, ?, ?) ON CONFLICT DO NOTHING";
  private static final String TARGET =
      """
      INSERT INTO link_target (hash, address, host, due) VALUES (?, ?, ?, 0)
      ON CONFLICT (hash) DO NOTHING
      """;

  private LinkUses() {}

  private record Changed(long number, DatasetId dataset) {}

  /** Takes in the next changes, at most {@code limit}; says how many there were. */
  public static int follow(Handle handle, int limit) {
    // The row's lock lets one process at a time follow.
    handle.execute("UPDATE link_progress SET number = number");
    List<Changed> changes = changes(handle, limit);
    if (!changes.isEmpty()) {
      Set<DatasetId> names = changes.stream().map(Changed::dataset).collect(Collectors.toSet());
      renew(handle, DatasetRows.named(handle, names).values());
      handle.execute("UPDATE link_progress SET number = ?", changes.getLast().number());
    }
    return changes.size();
  }

  /** Scores alone name no addresses, so that changes of time and links are passed over. */
  private static List<Changed> changes(Handle handle, int limit) {
    return handle
        .createQuery(
            """
            SELECT c.number, d.portal, d.dataset_key
            FROM change_log c JOIN dataset d ON d.id = c.dataset
            WHERE c.number > (SELECT number FROM link_progress)
              AND c.kind NOT IN ('time', 'links')
            ORDER BY c.number LIMIT ?
            """)
        .bind(0, limit)
        .map(
            (row, context) ->
                new Changed(row.getLong(1), new DatasetId(row.getString(2), row.getString(3))))
        .list();
  }

  private static void renew(Handle handle, Collection<DatasetRow> rows) {
    List<Long> ids = rows.stream().map(DatasetRow::id).toList();
    List<String> before =
        InList.ask(
            handle,
            "SELECT DISTINCT hash FROM link_use WHERE dataset IN (?*)",
            List.of(),
            ids,
            (row, context) -> row.getString(1));
    InList.execute(handle, "DELETE FROM link_use WHERE dataset IN (?*)", List.of(), ids);
    List<DatasetRow> there = rows.stream().filter(row -> !row.isRemoved()).toList();
    Map<Long, Dataset> contents =
        Comparison.contents(handle, there.stream().map(row -> row.content().number()).toList());
    try (PreparedBatch uses = handle.prepareBatch(USE);
        PreparedBatch targets = handle.prepareBatch(TARGET)) {
      there.forEach(row -> add(uses, targets, row.id(), contents.get(row.content().number())));
      targets.execute();
      uses.execute();
    }
    InList.execute(
        handle,
        """
        DELETE FROM link_target WHERE hash IN (?*)
          AND NOT EXISTS (SELECT 1 FROM link_use u WHERE u.hash = link_target.hash)
        """,
        List.of(),
        before);
  }

  private static void add(PreparedBatch uses, PreparedBatch targets, long id, Dataset dataset) {
    for (NamedAddress named : NamedAddress.of(dataset)) {
      String hash = Hashes.of(named.address());
      targets.bind(0, hash).bind(1, named.address()).bind(2, named.host()).add();
      uses.bind(0, hash).bind(1, id).bind(2, named.data() ? 1 : 0).add();
    }
  }
}

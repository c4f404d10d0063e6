package dev.winnow.store.copies;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.store.database.Hashes;
import dev.winnow.store.database.InList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The keys under which copies are looked for. */
final class KeyRows {

  private KeyRows() {}

  /** A key as it is kept; should two be kept alike, two records too many are compared. */
  static long hash(String key) {
    return Long.parseUnsignedLong(Hashes.of(key).substring(0, 16), 16);
  }

  static Set<Long> hashes(Collection<String> keys) {
    return keys.stream().map(KeyRows::hash).collect(Collectors.toSet());
  }

  /** The keys of these datasets; those without any are absent. */
  static Map<Long, Set<Long>> of(Handle handle, Collection<Long> datasets) {
    Map<Long, Set<Long>> keys = new HashMap<>();
    InList.ask(
            handle,
            "SELECT dataset, hash FROM copy_key WHERE dataset IN (?*)",
            List.of(),
            datasets,
            (row, context) -> List.of(row.getLong(1), row.getLong(2)))
        .forEach(pair -> keys.computeIfAbsent(pair.get(0), id -> new HashSet<>()).add(pair.get(1)));
    return keys;
  }

  /** Replaces the keys of datasets. */
  static void put(Handle handle, Map<Long, Set<Long>> keys) {
    InList.execute(handle, "DELETE FROM copy_key WHERE dataset IN (?*)", List.of(), keys.keySet());
    try (PreparedBatch batch =
        handle.prepareBatch("INSERT INTO copy_key (dataset, hash) VALUES (?, ?)")) {
      keys.forEach((dataset, hashes) -> hashes.forEach(hash -> batch.add(dataset, hash)));
      if (batch.size() > 0) {
        batch.execute();
      }
    }
  }

  /** By how many datasets each of these keys is held, counted up to a limit. */
  static Map<Long, Long> counts(Handle handle, Collection<Long> hashes, int limit) {
    Map<Long, Long> counts = new HashMap<>();
    InList.ask(
            handle,
            """
            WITH asked (hash) AS (VALUES (?)*)
            SELECT a.hash,
              (SELECT COUNT(*) FROM
                (SELECT 1 FROM copy_key k WHERE k.hash = a.hash LIMIT %d) AS few)
            FROM asked a
            """
                .formatted(limit),
            List.of(),
            hashes,
            (row, context) -> Map.entry(row.getLong(1), row.getLong(2)))
        .forEach(count -> counts.put(count.getKey(), count.getValue()));
    return counts;
  }

  /** Who holds these keys. */
  static Map<Long, Map<Long, DatasetId>> holders(Handle handle, Collection<Long> hashes) {
    Map<Long, Map<Long, DatasetId>> holders = new HashMap<>();
    InList.ask(
            handle,
            """
            SELECT k.hash, k.dataset, d.portal, d.dataset_key
            FROM copy_key k JOIN dataset d ON d.id = k.dataset WHERE k.hash IN (?*)
            """,
            List.of(),
            hashes,
            (row, context) ->
                new Holder(
                    row.getLong(1),
                    row.getLong(2),
                    new DatasetId(row.getString(3), row.getString(4))))
        .forEach(
            holder ->
                holders
                    .computeIfAbsent(holder.hash, hash -> new HashMap<>())
                    .put(holder.dataset, holder.name));
    return holders;
  }

  private record Holder(long hash, long dataset, DatasetId name) {}
}

package dev.winnow.store.link;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.store.database.Hashes;
import dev.winnow.store.database.InList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Addresses that came to another result, and the datasets whose scores do not know it yet. They are
 * kept with the looks, so that a killed round is told later instead of never.
 *
 * @param addresses hashes of the addresses
 * @param datasets those that name any of them, each once, in order of id
 */
public record LinkNews(List<String> addresses, List<DatasetId> datasets) {

  public LinkNews {
    addresses = List.copyOf(addresses);
    datasets = List.copyOf(datasets);
  }

  /** Adds addresses that came to another result. */
  public static void add(Handle handle, Collection<String> addresses) {
    try (PreparedBatch batch =
        handle.prepareBatch("INSERT INTO link_news (hash) VALUES (?) ON CONFLICT DO NOTHING")) {
      addresses.stream().map(Hashes::of).sorted().forEach(hash -> batch.bind(0, hash).add());
      batch.execute();
    }
  }

  /** The next news. */
  public static LinkNews next(Handle handle, int limit) {
    List<String> hashes =
        handle
            .createQuery("SELECT hash FROM link_news ORDER BY hash LIMIT ?")
            .bind(0, limit)
            .mapTo(String.class)
            .list();
    Set<DatasetId> users = new TreeSet<>(Comparator.comparing(DatasetId::toString));
    users.addAll(
        InList.ask(
            handle,
            """
            SELECT DISTINCT d.portal, d.dataset_key
            FROM link_use u JOIN dataset d ON d.id = u.dataset WHERE u.hash IN (?*)
            """,
            List.of(),
            hashes,
            (row, context) -> new DatasetId(row.getString(1), row.getString(2))));
    return new LinkNews(hashes, new ArrayList<>(users));
  }

  /** Forgets news that were told. */
  public static void remove(Handle handle, LinkNews news) {
    InList.execute(handle, "DELETE FROM link_news WHERE hash IN (?*)", List.of(), news.addresses());
  }
}

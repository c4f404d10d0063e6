package dev.winnow.store.rows;

import dev.winnow.catalogue.score.LinkFact;
import dev.winnow.store.database.Columns;
import dev.winnow.store.database.Hashes;
import dev.winnow.store.database.InList;
import dev.winnow.store.database.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Looks at addresses: the latest of each, and every one. */
public final class LinkRows {

  private static final int LONGEST_ADDRESS = 2000;
  private static final int LONGEST_DETAIL = 300;
  private static final String COLUMNS = "state, status, checked, since, detail, media_type, hash";

  private static final String LATEST =
      """
      INSERT INTO link (state, status, checked, since, detail, media_type, hash, address)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (hash) DO UPDATE SET state = excluded.state, status = excluded.status,
        checked = excluded.checked, since = excluded.since, detail = excluded.detail,
        media_type = excluded.media_type
      WHERE excluded.checked >= link.checked
      """;

  private static final String LOOK =
      """
      INSERT INTO link_look (state, status, checked, since, detail, media_type, hash)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (hash, checked) DO NOTHING
      """;

  private LinkRows() {}

  private record Look(String hash, LinkFact fact) {}

  /** Keeps looks, by address as stated. */
  public static void keep(Handle handle, Map<String, LinkFact> found) {
    try (PreparedBatch latest = handle.prepareBatch(LATEST);
        PreparedBatch looks = handle.prepareBatch(LOOK)) {
      // In one order for everybody, so that two writers never wait for each other.
      Map<String, String> addresses = new TreeMap<>();
      found.keySet().forEach(address -> addresses.put(Hashes.of(address), address));
      addresses.forEach(
          (hash, address) -> {
            LinkFact fact = found.get(address);
            bind(latest, hash, fact).bind(7, Words.clean(address, LONGEST_ADDRESS)).add();
            bind(looks, hash, fact).add();
          });
      latest.execute();
      looks.execute();
    }
  }

  private static PreparedBatch bind(PreparedBatch batch, String hash, LinkFact fact) {
    return batch
        .bind(0, fact.state().name())
        .bind(1, Columns.of(fact.status()))
        .bind(2, fact.checked().toEpochMilli())
        .bind(3, fact.since().toEpochMilli())
        .bind(4, Words.clean(fact.detail(), LONGEST_DETAIL))
        .bind(5, fact.mediaType().map(type -> Words.clean(type, LONGEST_DETAIL)).orElse(null))
        .bind(6, hash);
  }

  /** The latest look at each of these addresses. */
  public static Map<String, LinkFact> find(Handle handle, Collection<String> addresses) {
    Map<String, String> hashes = new HashMap<>();
    addresses.forEach(address -> hashes.put(Hashes.of(address), address));
    Map<String, LinkFact> found = new HashMap<>();
    InList.ask(
            handle,
            "SELECT " + COLUMNS + " FROM link WHERE hash IN (?*)",
            List.of(),
            hashes.keySet(),
            (row, context) -> new Look(row.getString(7), read(row)))
        .forEach(look -> found.put(hashes.get(look.hash()), look.fact()));
    return found;
  }

  /** Every look at an address, the newest first. */
  public static List<LinkFact> history(Handle handle, String address, int limit) {
    return handle
        .createQuery(
            "SELECT " + COLUMNS + " FROM link_look WHERE hash = ? ORDER BY checked DESC LIMIT ?")
        .bind(0, Hashes.of(address))
        .bind(1, limit)
        .map((row, context) -> read(row))
        .list();
  }

  private static LinkFact read(ResultSet row) throws SQLException {
    return new LinkFact(
        LinkFact.State.valueOf(row.getString(1)),
        Columns.smallNumber(row, 2),
        Instant.ofEpochMilli(row.getLong(3)),
        Instant.ofEpochMilli(row.getLong(4)),
        row.getString(5),
        Columns.text(row, 6));
  }
}

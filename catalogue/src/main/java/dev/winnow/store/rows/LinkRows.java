package dev.winnow.store.rows;

import dev.winnow.catalogue.score.LinkContent;
import dev.winnow.catalogue.score.LinkFact;
import dev.winnow.catalogue.score.LinkKind;
import dev.winnow.catalogue.score.LinkTrail;
import dev.winnow.catalogue.vocabulary.FileFormat;
import dev.winnow.catalogue.vocabulary.FileFormats;
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
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Looks at addresses: the latest of each, and every one. */
public final class LinkRows {

  private static final int LONGEST_ADDRESS = 2000;
  private static final int LONGEST_DETAIL = 300;
  private static final String LOOKED =
      "hash, state, status, checked, since, detail, media_type, kind";
  private static final String COLUMNS =
      LOOKED
          + ", worked, failing, failures, format, packed, leads_to, etag, modified, byte_size, changed";

  private static final String LATEST =
      """
      INSERT INTO link (hash, state, status, checked, since, detail, media_type, kind, worked,
        failing, failures, format, packed, leads_to, etag, modified, byte_size, changed, address)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (hash) DO UPDATE SET state = excluded.state, status = excluded.status,
        checked = excluded.checked, since = excluded.since, detail = excluded.detail,
        media_type = excluded.media_type, kind = excluded.kind, worked = excluded.worked,
        failing = excluded.failing, failures = excluded.failures, format = excluded.format,
        packed = excluded.packed, leads_to = excluded.leads_to, etag = excluded.etag,
        modified = excluded.modified, byte_size = excluded.byte_size, changed = excluded.changed
      WHERE excluded.checked >= link.checked
      """;

  private static final String LOOK =
      """
      INSERT INTO link_look (hash, state, status, checked, since, detail, media_type, kind)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
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
            bind(latest, hash, fact);
            bindTrail(latest, fact.trail());
            latest.bind(18, Words.clean(address, LONGEST_ADDRESS)).add();
            bind(looks, hash, fact).add();
          });
      latest.execute();
      looks.execute();
    }
  }

  private static PreparedBatch bind(PreparedBatch batch, String hash, LinkFact fact) {
    return batch
        .bind(0, hash)
        .bind(1, fact.state().name())
        .bind(2, Columns.of(fact.status()))
        .bind(3, fact.checked().toEpochMilli())
        .bind(4, fact.since().toEpochMilli())
        .bind(5, Words.clean(fact.detail(), LONGEST_DETAIL))
        .bind(6, clean(fact.mediaType(), LONGEST_DETAIL))
        .bind(7, fact.trail().kind().code());
  }

  private static void bindTrail(PreparedBatch batch, LinkTrail trail) {
    LinkContent content = trail.content();
    batch
        .bind(8, Columns.of(trail.worked()))
        .bind(9, Columns.of(trail.failing()))
        .bind(10, trail.failures())
        .bind(11, content.format().map(FileFormat::id).orElse(null))
        .bind(12, content.packed() ? 1 : 0)
        .bind(13, clean(content.leadsTo(), LONGEST_ADDRESS))
        .bind(14, clean(content.etag(), LONGEST_DETAIL))
        .bind(15, Columns.of(content.modified()))
        .bind(16, Columns.of(content.size()))
        .bind(17, Columns.of(content.changed()));
  }

  private static @Nullable String clean(Optional<String> text, int longest) {
    return text.map(one -> Words.clean(one, longest)).orElse(null);
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
            (row, context) -> new Look(row.getString(1), fact(row, trail(row))))
        .forEach(look -> found.put(hashes.get(look.hash()), look.fact()));
    return found;
  }

  /** Every look at an address, the newest first. */
  public static List<LinkFact> history(Handle handle, String address, int limit) {
    return handle
        .createQuery(
            "SELECT " + LOOKED + " FROM link_look WHERE hash = ? ORDER BY checked DESC LIMIT ?")
        .bind(0, Hashes.of(address))
        .bind(1, limit)
        .map((row, context) -> fact(row, kindOnly(row)))
        .list();
  }

  private static LinkFact fact(ResultSet row, LinkTrail trail) throws SQLException {
    return new LinkFact(
        LinkFact.State.valueOf(row.getString(2)),
        Columns.smallNumber(row, 3),
        Instant.ofEpochMilli(row.getLong(4)),
        Instant.ofEpochMilli(row.getLong(5)),
        row.getString(6),
        Columns.text(row, 7),
        trail);
  }

  private static LinkTrail kindOnly(ResultSet row) throws SQLException {
    return new LinkTrail(kind(row), Optional.empty(), Optional.empty(), 0, LinkContent.NONE);
  }

  private static LinkTrail trail(ResultSet row) throws SQLException {
    return new LinkTrail(
        kind(row),
        Columns.moment(row, 9),
        Columns.moment(row, 10),
        row.getInt(11),
        new LinkContent(
            Columns.text(row, 12).map(FileFormats::get),
            row.getInt(13) != 0,
            Columns.text(row, 14),
            Columns.text(row, 15),
            Columns.moment(row, 16),
            Columns.number(row, 17),
            Columns.moment(row, 18)));
  }

  private static LinkKind kind(ResultSet row) throws SQLException {
    return LinkKind.of(Columns.text(row, 8).orElse(""));
  }
}

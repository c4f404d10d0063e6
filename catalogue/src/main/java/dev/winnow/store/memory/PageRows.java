package dev.winnow.store.memory;

import dev.winnow.store.database.Columns;
import dev.winnow.store.database.Hashes;
import dev.winnow.store.database.InList;
import dev.winnow.store.database.Packing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;

/** Asks for remembered pages and writes them. */
public final class PageRows {

  private PageRows() {}

  /** The page of this name, without what it listed. */
  public static Optional<PageMemory> find(Handle handle, String portal, String page) {
    return handle
        .createQuery(
            """
            SELECT page, run, request, etag, last_modified, body_hash, next_page, declared, records,
              skipped
            FROM page_memory WHERE portal = ? AND hash = ?
            """)
        .bind(0, portal)
        .bind(1, Hashes.of(page))
        .map(PageRows::read)
        .findOne();
  }

  /** What the page of this name listed. */
  public static Optional<Listing> listing(Handle handle, String portal, String page) {
    return handle
        .createQuery("SELECT ids, digest FROM page_memory WHERE portal = ? AND hash = ?")
        .bind(0, portal)
        .bind(1, Hashes.of(page))
        .map((row, context) -> Listing.read(Packing.unpack(row.getBytes(1)), row.getString(2)))
        .findOne();
  }

  /** Writes pages, each in the place of what was remembered of it before. */
  public static void put(Handle handle, String portal, Map<PageMemory, Listing> pages) {
    if (pages.isEmpty()) {
      return;
    }
    try (PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO page_memory (portal, hash, page, run, request, etag, last_modified,
              body_hash, next_page, declared, records, skipped, digest, ids)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (portal, hash) DO UPDATE SET run = excluded.run,
              request = excluded.request, etag = excluded.etag,
              last_modified = excluded.last_modified, body_hash = excluded.body_hash,
              next_page = excluded.next_page, declared = excluded.declared,
              records = excluded.records, skipped = excluded.skipped, digest = excluded.digest,
              ids = excluded.ids
            """)) {
      pages.forEach((page, listing) -> add(batch, portal, page, listing));
      batch.execute();
    }
  }

  /** Notes that a run has seen these pages as they are remembered. */
  public static void confirm(Handle handle, String portal, long run, Collection<String> pages) {
    List<String> hashes = pages.stream().map(Hashes::of).toList();
    InList.execute(
        handle,
        "UPDATE page_memory SET run = ? WHERE portal = ? AND hash IN (?*)",
        List.of(run, portal),
        hashes);
  }

  /** Forgets every page that this run has not seen. */
  public static void forgetAllBut(Handle handle, String portal, long run) {
    handle.execute("DELETE FROM page_memory WHERE portal = ? AND run <> ?", portal, run);
  }

  private static void add(PreparedBatch batch, String portal, PageMemory page, Listing listing) {
    batch
        .bind(0, portal)
        .bind(1, Hashes.of(page.page()))
        .bind(2, page.page())
        .bind(3, page.run())
        .bind(4, page.request())
        .bind(5, page.etag())
        .bind(6, page.lastModified())
        .bind(7, page.bodyHash())
        .bind(8, page.next())
        .bind(9, Columns.of(page.declared()))
        .bind(10, page.records())
        .bind(11, page.skipped())
        .bind(12, listing.digest())
        .bind(13, Packing.pack(listing.ids()))
        .add();
  }

  private static PageMemory read(ResultSet row, StatementContext context) throws SQLException {
    return new PageMemory(
        row.getString(1),
        row.getLong(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        Columns.number(row, 8),
        row.getLong(9),
        row.getLong(10));
  }
}

package dev.winnow.portals.mapping;

import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.Fetcher;
import dev.winnow.harvest.Page;
import dev.winnow.portals.mapping.item.Format;
import dev.winnow.portals.mapping.item.Item;
import dev.winnow.portals.reading.Listed;
import dev.winnow.portals.reading.sitemap.SitemapQueue;
import dev.winnow.portals.reading.sitemap.Sitemaps;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Takes the addresses of a site's sitemaps for items, each with a page of its own. */
final class SitemapItems {

  private static final int MOST = 500;

  private SitemapItems() {}

  static Page page(Portal portal, Mapping mapping, Cursor cursor, Fetcher fetcher)
      throws FetchException {
    Sitemaps sitemaps = new Sitemaps(portal, fetcher, mapping.paging().containing());
    SitemapQueue queue =
        cursor.token().isPresent()
            ? SitemapQueue.read(cursor.token().get())
            : new SitemapQueue(0, sitemaps.roots());
    if (queue.isEmpty()) {
      return new Listed(List.of(), Optional.empty(), OptionalLong.empty());
    }
    Sitemaps.Contents contents = sitemaps.read(queue.first());
    List<Item> items =
        contents.pages().stream().skip(queue.done()).limit(MOST).map(SitemapItems::item).toList();
    ItemRecords records =
        new ItemRecords(portal, mapping, fetcher, contents.address(), cursor.position());
    int done = queue.done() + items.size();
    SitemapQueue rest =
        done < contents.pages().size() ? queue.at(done) : queue.beyond(contents.named());
    Optional<Cursor> next =
        rest.isEmpty()
            ? Optional.empty()
            : Optional.of(cursor.at(cursor.position() + items.size(), rest.write()));
    return new MappedPage(
        items.stream(), records, count -> next, Optional.empty(), Optional.empty());
  }

  private static Item item(URI address) {
    return Format.property("loc", address.toString());
  }
}

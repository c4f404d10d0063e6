package dev.winnow.portals.schemaorg;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.Fetcher;
import dev.winnow.harvest.Found;
import dev.winnow.harvest.Page;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.Request;
import dev.winnow.harvest.Response;
import dev.winnow.portals.json.Json;
import dev.winnow.portals.reading.Nodes;
import dev.winnow.portals.reading.Said;
import dev.winnow.portals.reading.sitemap.SitemapQueue;
import dev.winnow.portals.reading.sitemap.Sitemaps;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A part of a sitemap, its pages fetched one after the other. A dataset goes by the address of its
 * page, so that a page that cannot be fetched today is known to be the same one.
 */
final class SitePages implements Page {

  private static final int MOST = 1_000;
  private static final int MOST_LOST_IN_A_ROW = 25;
  private static final Set<FetchException.Kind> ANSWERED =
      EnumSet.of(
          FetchException.Kind.NOT_FOUND,
          FetchException.Kind.UNPARSABLE,
          FetchException.Kind.ERROR_OBJECT);
  private static final String ACCEPT =
      "text/html, application/xhtml+xml, application/ld+json;q=0.9, application/json;q=0.8";

  private final Fetcher fetcher;
  private final Cursor cursor;
  private final SitemapQueue queue;
  private final Sitemaps.Contents contents;
  private int lostInARow;

  SitePages(Fetcher fetcher, Cursor cursor, SitemapQueue queue, Sitemaps.Contents contents) {
    this.fetcher = fetcher;
    this.cursor = cursor;
    this.queue = queue;
    this.contents = contents;
  }

  @Override
  public Stream<Found> found() {
    return contents.pages().stream()
        .skip(queue.done())
        .limit(MOST)
        .flatMap(page -> fetch(page).stream());
  }

  @Override
  public Optional<Cursor> next() {
    int done = queue.done() + MOST;
    SitemapQueue rest =
        done < contents.pages().size() ? queue.at(done) : queue.beyond(contents.named());
    return rest.isEmpty()
        ? Optional.empty()
        : Optional.of(cursor.at(cursor.position() + contents.pages().size(), rest.write()));
  }

  @Override
  public OptionalLong declared() {
    return OptionalLong.empty();
  }

  private List<Found> fetch(URI address) {
    Request request = new Request(address, ACCEPT, Optional.empty(), "", true, false);
    try (Response response = fetcher.fetch(request)) {
      List<ObjectNode> datasets = PageReader.datasets(response);
      lostInARow = 0;
      return datasets.isEmpty()
          ? List.of(new Found.Skipped(address.toString()))
          : records(address, datasets);
    } catch (FetchException e) {
      giveUpWhenAllIsLost(e);
      return List.of(new Found.Unfetched(address.toString(), e.kind().code(), e.getMessage()));
    }
  }

  /** When page after page cannot be had, the site is down, and asking on is of no use. */
  private void giveUpWhenAllIsLost(FetchException e) {
    if (!ANSWERED.contains(e.kind()) && ++lostInARow >= MOST_LOST_IN_A_ROW) {
      throw new UncheckedIOException(
          new IOException(
              "%d pages in a row could not be fetched, the last: %s"
                  .formatted(lostInARow, e.getMessage()),
              e));
    }
  }

  static List<Found> records(URI address, List<ObjectNode> datasets) {
    List<Found> found = new ArrayList<>();
    for (ObjectNode dataset : datasets) {
      String own = Said.first(Nodes.text(dataset, "@id"), Nodes.text(dataset, "url"));
      String id =
          found.isEmpty()
              ? address.toString()
              : address + "#" + (own.isEmpty() ? String.valueOf(found.size() + 1) : own);
      found.add(new RawRecord(id, address, SchemaOrgHarvester.FORM, Json.canonical(dataset)));
    }
    return found;
  }
}

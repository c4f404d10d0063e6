package dev.winnow.portals.schemaorg;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.Abilities;
import dev.winnow.harvest.About;
import dev.winnow.harvest.About.Basis;
import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.Fetcher;
import dev.winnow.harvest.Found;
import dev.winnow.harvest.Page;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.Response;
import dev.winnow.harvest.UnreadableRecordException;
import dev.winnow.portals.reading.ReadsDocuments;
import dev.winnow.portals.reading.SchemaOrg;
import dev.winnow.portals.reading.sitemap.SitemapQueue;
import dev.winnow.portals.reading.sitemap.Sitemaps;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Harvests schema.org datasets from web pages. The portal's url is a sitemap, or a site whose
 * robots.txt names its sitemaps; what was discovered so is bound by robots.txt.
 *
 * <p>The setting {@code pages} is a regular expression: of the addresses in the sitemaps, only
 * those in which it is found are asked for. The setting {@code hosts} names further hosts that the
 * sitemaps may lead to.
 */
public final class SchemaOrgHarvester implements ReadsDocuments {

  static final String FORM = "schemaorg-jsonld";

  @Override
  public String type() {
    return "schemaorg";
  }

  @Override
  public About about() {
    return new About(
            "Web pages that describe datasets in the words of schema.org, found by sitemaps.",
            Map.of(),
            "Every page is asked for each time; what has not changed goes no further than its"
                + " hash.",
            "By absence of the page from a complete sitemap.",
            "One request per page. Pages that need JavaScript say nothing.",
            Basis.RECORDED)
        .with("pages", "a regular expression; only pages whose address has it are asked for")
        .with("hosts", "further hosts that the sitemaps may lead to");
  }

  @Override
  public Abilities abilities(Portal portal) {
    return Abilities.WALK;
  }

  @Override
  public Page fetch(Portal portal, Cursor cursor, Fetcher fetcher) throws FetchException {
    Sitemaps sitemaps = new Sitemaps(portal, fetcher, filter(portal));
    SitemapQueue queue =
        cursor.token().isPresent()
            ? SitemapQueue.read(cursor.token().get())
            : new SitemapQueue(0, sitemaps.roots());
    if (queue.isEmpty()) {
      return new dev.winnow.portals.reading.Listed(
          List.of(), Optional.empty(), OptionalLong.empty());
    }
    Sitemaps.Contents contents = sitemaps.read(queue.first());
    return new SitePages(fetcher, cursor, queue, contents);
  }

  /** A page or a document of linked data that describes datasets. */
  @Override
  public Optional<List<Found>> inDocument(Response document) throws FetchException {
    List<Found> found = SitePages.records(document.uri(), PageReader.datasets(document));
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  @Override
  public Dataset read(Portal portal, RawRecord record) throws UnreadableRecordException {
    return new SchemaOrg(portal, record).read();
  }

  private static Pattern filter(Portal portal) throws FetchException {
    String said = portal.settings().getOrDefault("pages", "");
    URI uri = portal.url();
    try {
      return Pattern.compile(said);
    } catch (PatternSyntaxException e) {
      throw new FetchException(
          FetchException.Kind.GUARD,
          uri,
          "the setting pages of portal '%s' is no regular expression: %s"
              .formatted(portal.id(), e.getMessage()),
          e);
    }
  }
}

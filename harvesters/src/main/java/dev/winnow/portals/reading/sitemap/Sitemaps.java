package dev.winnow.portals.reading.sitemap;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Fetcher;
import dev.winnow.harvest.Request;
import dev.winnow.harvest.Response;
import dev.winnow.portals.reading.Web;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds and reads a site's sitemaps. Sitemaps and pages on other hosts are somebody else's, unless
 * the operator names these hosts.
 */
public final class Sitemaps {

  private static final String ACCEPT = "application/xml, text/xml, text/plain;q=0.8, */*;q=0.5";

  private final Portal portal;
  private final Fetcher fetcher;
  private final Pattern wanted;
  private final List<String> hosts;

  /**
   * The sitemaps of a portal, whose setting {@code hosts} names further hosts.
   *
   * @param wanted is found in the addresses of the pages that are wanted
   */
  public Sitemaps(Portal portal, Fetcher fetcher, Pattern wanted) {
    this.portal = portal;
    this.fetcher = fetcher;
    this.wanted = wanted;
    this.hosts = List.of(portal.settings().getOrDefault("hosts", "").strip().split("[\\s,]+"));
  }

  /**
   * What a sitemap holds.
   *
   * @param address where it was
   * @param named further sitemaps that it names
   * @param pages the pages it lists, each once, in order
   */
  public record Contents(URI address, List<URI> named, List<URI> pages) {}

  /** The configured sitemap, else those that robots.txt names, else the one at the usual place. */
  public List<URI> roots() throws FetchException {
    String path = String.valueOf(portal.url().getPath());
    if (path.matches("(?i).*\\.(xml|txt|gz|rss|atom)")
        || path.toLowerCase(java.util.Locale.ROOT).contains("sitemap")) {
      return List.of(portal.url());
    }
    URI site = Web.root(portal.url());
    List<URI> named = new ArrayList<>();
    try (Response robots =
            fetcher.fetch(Request.get(URI.create(site + "/robots.txt"), "text/plain"));
        InputStream in = robots.open()) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().toList()) {
        if (line.matches("(?i)\\s*sitemap\\s*:.*")) {
          String address = line.substring(line.indexOf(':') + 1).replaceFirst("\\s#.*", "");
          Web.resolve(site, address).filter(uri -> Web.sameHost(site, uri)).ifPresent(named::add);
        }
      }
    } catch (FetchException e) {
      if (e.kind() != Kind.NOT_FOUND && e.kind() != Kind.HTML) {
        throw e;
      }
    } catch (IOException e) {
      throw unreadable(URI.create(site + "/robots.txt"), e);
    }
    return named.isEmpty() ? List.of(URI.create(site + "/sitemap.xml")) : named;
  }

  /** Reads one sitemap of any kind: XML, an index, plain text, a feed. */
  public Contents read(URI address) throws FetchException {
    boolean configured = address.equals(portal.url());
    Request request = new Request(address, ACCEPT, Optional.empty(), "", !configured, false);
    try (Response response = fetcher.fetch(request);
        InputStream in = response.open()) {
      return contents(response.uri(), in.readAllBytes());
    } catch (IOException | UnknownFormatException e) {
      throw unreadable(address, e);
    }
  }

  private Contents contents(URI address, byte[] bytes) throws IOException, UnknownFormatException {
    SiteMapParser parser = new SiteMapParser(false, true);
    URL url = address.toURL();
    AbstractSiteMap sitemap = parser.parseSiteMap(bytes, url);
    Set<URI> named = new LinkedHashSet<>();
    Set<URI> pages = new LinkedHashSet<>();
    if (sitemap instanceof SiteMapIndex index) {
      index.getSitemaps().forEach(one -> own(address, one.getUrl()).ifPresent(named::add));
    } else if (sitemap instanceof SiteMap map) {
      for (SiteMapURL page : map.getSiteMapUrls()) {
        own(address, page.getUrl())
            .filter(uri -> wanted.matcher(uri.toString()).find())
            .ifPresent(pages::add);
      }
    }
    return new Contents(address, List.copyOf(named), List.copyOf(pages));
  }

  private Optional<URI> own(URI address, URL found) {
    return Web.resolve(address, found.toString())
        .filter(uri -> Web.sameHost(portal.url(), uri) || hosts.contains(uri.getHost()));
  }

  private static FetchException unreadable(URI address, Exception cause) {
    return new FetchException(
        Kind.UNPARSABLE,
        address,
        "%s is no sitemap that can be read: %s".formatted(address, cause.getMessage()),
        cause);
  }
}

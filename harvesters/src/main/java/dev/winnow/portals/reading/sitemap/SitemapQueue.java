package dev.winnow.portals.reading.sitemap;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The sitemaps that are still to be walked.
 *
 * @param done how many pages of the first one have been walked
 * @param open their addresses, the current one first
 */
public record SitemapQueue(int done, List<URI> open) {

  public SitemapQueue {
    open = List.copyOf(open);
  }

  /** Whether every sitemap was walked. */
  public boolean isEmpty() {
    return open.isEmpty();
  }

  /** The one to walk now. */
  public URI first() {
    return open.get(0);
  }

  /** The same sitemap further on. */
  public SitemapQueue at(int newDone) {
    return new SitemapQueue(newDone, open);
  }

  /** After the first sitemap, the ones that it names come next. */
  public SitemapQueue beyond(List<URI> named) {
    LinkedHashSet<URI> rest = new LinkedHashSet<>(named);
    rest.addAll(open.subList(1, open.size()));
    rest.remove(first());
    return new SitemapQueue(0, new ArrayList<>(rest));
  }

  /** As it stands in a cursor. */
  public String write() {
    return done + open.stream().map(uri -> "\n" + uri).collect(Collectors.joining());
  }

  /** Reads what was written. */
  public static SitemapQueue read(String token) {
    String[] lines = token.split("\n");
    return new SitemapQueue(
        Integer.parseInt(lines[0]), Arrays.stream(lines).skip(1).map(URI::create).toList());
  }
}

package dev.winnow.portals.waf;

import dev.winnow.portals.reading.Web;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * What a web server lists of a folder; Apache's, nginx's, IIS's and home-made lists are all links.
 *
 * @param folders below this one, in order
 * @param files the XML files, in order
 */
record FolderListing(List<URI> folders, List<URI> files) {

  /** Reads a listing; links out of the folder, to its parent or to other orders are none of it. */
  static FolderListing read(String html, URI address) {
    String folder = address.toString().replaceFirst("[?#].*", "").replaceFirst("/[^/]*$", "/");
    Set<URI> folders = new LinkedHashSet<>();
    Set<URI> files = new LinkedHashSet<>();
    for (Element link : Jsoup.parse(html, folder).select("a[href]")) {
      Optional<URI> target = Web.resolve(URI.create(folder), link.attr("href"));
      String text = target.map(URI::toString).orElse("");
      boolean below = text.startsWith(folder) && text.length() > folder.length();
      if (below && text.indexOf('?') < 0) {
        if (text.endsWith("/")) {
          folders.add(target.get());
        } else if (text.toLowerCase(java.util.Locale.ROOT).endsWith(".xml")) {
          files.add(target.get());
        }
      }
    }
    return new FolderListing(List.copyOf(folders), List.copyOf(files));
  }
}

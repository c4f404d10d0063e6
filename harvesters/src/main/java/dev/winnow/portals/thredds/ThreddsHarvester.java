package dev.winnow.portals.thredds;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.Abilities;
import dev.winnow.harvest.About;
import dev.winnow.harvest.About.Basis;
import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Fetcher;
import dev.winnow.harvest.Found;
import dev.winnow.harvest.Harvester;
import dev.winnow.harvest.Page;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.Request;
import dev.winnow.harvest.Response;
import dev.winnow.harvest.UnreadableRecordException;
import dev.winnow.portals.reading.Listed;
import dev.winnow.portals.reading.xml.Xml;
import dev.winnow.portals.reading.xml.XmlReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Harvests THREDDS data servers. One page is one catalogue; the cursor's token holds the catalogues
 * that are still to be walked, the current one first, each with how deep it is.
 */
public final class ThreddsHarvester implements Harvester {

  private static final String ACCEPT = "application/xml, text/xml, */*;q=0.5";
  private static final int DEEPEST = 10;

  @Override
  public String type() {
    return "thredds";
  }

  @Override
  public About about() {
    return new About(
        "THREDDS data servers: catalogues within catalogues, from the one that the url names.",
        Map.of(),
        "Every catalogue is fetched each time; what has not changed goes no further than its hash.",
        "By absence from a complete walk.",
        "A collection is a dataset, and its files are distributions, unless they describe"
            + " themselves. One request per catalogue; catalogues deeper than ten below the url, or"
            + " on other hosts, are left out.",
        Basis.SPECIFICATION);
  }

  @Override
  public Abilities abilities(Portal portal) {
    return Abilities.WALK;
  }

  /** A catalogue to be walked. */
  private record Open(int depth, URI address) {

    static Open parse(String line) {
      String[] parts = line.split(" ", 2);
      return new Open(Integer.parseInt(parts[0]), URI.create(parts[1]));
    }

    String write() {
      return depth + " " + address;
    }
  }

  @Override
  public Page fetch(Portal portal, Cursor cursor, Fetcher fetcher) throws FetchException {
    List<Open> open =
        cursor
            .token()
            .map(token -> Arrays.stream(token.split("\n")).map(Open::parse).toList())
            .orElse(List.of(new Open(0, document(portal.url()))));
    Open here = open.get(0);
    Catalogue catalogue = catalogue(here, cursor.token().isEmpty(), fetcher);
    List<Found> found = catalogue.found();
    List<Open> rest = new ArrayList<>();
    if (here.depth() < DEEPEST) {
      catalogue.references().forEach(uri -> rest.add(new Open(here.depth() + 1, uri)));
    }
    rest.addAll(open.subList(1, open.size()));
    Optional<Cursor> next =
        rest.isEmpty()
            ? Optional.empty()
            : Optional.of(
                cursor.at(
                    cursor.position() + found.size(),
                    String.join("\n", rest.stream().distinct().map(Open::write).toList())));
    return new Listed(found, next, OptionalLong.empty());
  }

  private static Catalogue catalogue(Open open, boolean configured, Fetcher fetcher)
      throws FetchException {
    Request request = new Request(open.address(), ACCEPT, Optional.empty(), "", !configured, false);
    try (Response response = fetcher.fetch(request)) {
      List<Xml> whole = XmlReader.page(response, (around, name) -> around.isEmpty()).cut();
      if (whole.isEmpty() || !whole.get(0).name().equals("catalog")) {
        throw new FetchException(
            Kind.ERROR_OBJECT,
            response.uri(),
            response.uri() + " is no catalogue of THREDDS; the url is that of a catalog.xml");
      }
      return new Catalogue(whole.get(0), response.uri());
    }
  }

  /** Pages for people stand for the documents beside them. */
  private static URI document(URI configured) {
    String text = configured.toString().replaceFirst("[?#].*", "");
    if (text.endsWith(".xml")) {
      return URI.create(text);
    }
    return URI.create(
        text.endsWith(".html")
            ? text.replaceFirst("\\.html$", ".xml")
            : text.replaceFirst("/*$", "/catalog.xml"));
  }

  @Override
  public Dataset read(Portal portal, RawRecord record) throws UnreadableRecordException {
    return new ThreddsReader(portal, record).read();
  }
}

package dev.winnow.portals.waf;

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
import dev.winnow.harvest.Page;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.Request;
import dev.winnow.harvest.Response;
import dev.winnow.harvest.UnreadableRecordException;
import dev.winnow.portals.reading.ReadsDocuments;
import dev.winnow.portals.reading.iso.IsoIds;
import dev.winnow.portals.reading.iso.IsoRecord;
import dev.winnow.portals.reading.xml.Xml;
import dev.winnow.portals.reading.xml.XmlReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Harvests web-accessible folders: ISO 19115 and FGDC files that a web server lists, folders within
 * folders. One page is one folder; a dataset goes by the address of its file. The cursor's token
 * holds the folders that are still to be walked, the current one first.
 */
public final class WafHarvester implements ReadsDocuments {

  static final String ISO = "waf-iso19139-xml";
  static final String FGDC = "waf-fgdc-xml";

  private static final String HTML = "text/html, application/xhtml+xml";
  private static final int DEEPEST = 10;

  @Override
  public String type() {
    return "waf";
  }

  @Override
  public About about() {
    return new About(
        "Web-accessible folders of ISO 19115 and FGDC files, folders within folders.",
        Map.of(),
        "Every file is fetched each time; what has not changed goes no further than its hash.",
        "By absence of the file from a complete walk.",
        "One request per file. Folders deeper than ten below the url are left out.",
        Basis.RECORDED);
  }

  @Override
  public Abilities abilities(Portal portal) {
    return Abilities.WALK;
  }

  @Override
  public Page fetch(Portal portal, Cursor cursor, Fetcher fetcher) throws FetchException {
    List<URI> open =
        cursor
            .token()
            .map(token -> Arrays.stream(token.split("\n")).map(URI::create).toList())
            .orElse(List.of(portal.url()));
    URI folder = open.get(0);
    boolean configured = cursor.token().isEmpty();
    FolderListing listing = listing(folder, configured, fetcher);
    if (configured && listing.files().isEmpty() && listing.folders().isEmpty()) {
      throw new FetchException(
          Kind.ERROR_OBJECT,
          folder,
          folder + " lists neither XML files nor folders; is it a web-accessible folder?");
    }
    List<URI> rest = new ArrayList<>();
    listing.folders().stream().filter(one -> isShallow(portal.url(), one)).forEach(rest::add);
    rest.addAll(open.subList(1, open.size()));
    Optional<Cursor> next =
        rest.isEmpty()
            ? Optional.empty()
            : Optional.of(
                cursor.at(
                    cursor.position() + listing.files().size(),
                    String.join("\n", rest.stream().map(URI::toString).toList())));
    return new FolderPage(listing.files(), fetcher, next);
  }

  private static FolderListing listing(URI folder, boolean configured, Fetcher fetcher)
      throws FetchException {
    Request request = new Request(folder, HTML, Optional.empty(), "", !configured, false);
    try (Response response = fetcher.fetch(request);
        InputStream in = response.open()) {
      String html =
          new String(in.readAllBytes(), response.charset().orElse(StandardCharsets.UTF_8));
      return FolderListing.read(html, response.uri());
    } catch (IOException e) {
      throw new FetchException(Kind.TRUNCATED, folder, folder + " cannot be read: " + e, e);
    }
  }

  /** A server that answers every address with a list would lead downwards for ever. */
  private static boolean isShallow(URI top, URI folder) {
    return folder.getPath().split("/").length - String.valueOf(top.getPath()).split("/").length
        <= DEEPEST;
  }

  /** A file of such a folder. */
  @Override
  public Optional<List<Found>> inDocument(Response document) throws FetchException {
    return FolderPage.found(document.uri(), document) instanceof RawRecord record
        ? Optional.of(List.of(record))
        : Optional.empty();
  }

  @Override
  public Dataset read(Portal portal, RawRecord record) throws UnreadableRecordException {
    Xml xml = XmlReader.record(record);
    Optional<Xml> iso = IsoIds.metadata(xml);
    return iso.isPresent()
        ? new IsoRecord(portal, record, iso.get()).read()
        : new FgdcRecord(portal, record, xml).read();
  }
}

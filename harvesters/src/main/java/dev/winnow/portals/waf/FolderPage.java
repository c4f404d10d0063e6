package dev.winnow.portals.waf;

import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.Fetcher;
import dev.winnow.harvest.Found;
import dev.winnow.harvest.Page;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.Request;
import dev.winnow.harvest.Response;
import dev.winnow.portals.reading.iso.IsoIds;
import dev.winnow.portals.reading.xml.Xml;
import dev.winnow.portals.reading.xml.XmlReader;
import dev.winnow.portals.reading.xml.XmlWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The files of a folder, fetched one after the other. */
final class FolderPage implements Page {

  private static final String ACCEPT = "application/xml, text/xml, */*;q=0.5";
  private static final int MOST_LOST_IN_A_ROW = 25;

  private final List<URI> files;
  private final Fetcher fetcher;
  private final Optional<Cursor> next;
  private int lostInARow;

  FolderPage(List<URI> files, Fetcher fetcher, Optional<Cursor> next) {
    this.files = files;
    this.fetcher = fetcher;
    this.next = next;
  }

  @Override
  public Stream<Found> found() {
    return files.stream().map(this::fetch);
  }

  @Override
  public Optional<Cursor> next() {
    return next;
  }

  @Override
  public OptionalLong declared() {
    return OptionalLong.empty();
  }

  private Found fetch(URI file) {
    Request request = new Request(file, ACCEPT, Optional.empty(), "", true, false);
    try (Response response = fetcher.fetch(request)) {
      lostInARow = 0;
      return found(file, response);
    } catch (FetchException e) {
      giveUpWhenAllIsLost(e);
      return new Found.Unfetched(file.toString(), e.kind().code(), e.getMessage());
    }
  }

  static Found found(URI file, Response response) throws FetchException {
    return found(file, XmlReader.page(response, (around, name) -> around.isEmpty()).cut());
  }

  private static Found found(URI file, List<Xml> whole) {
    String id = file.toString();
    if (whole.isEmpty()) {
      return new Found.Unfetched(id, "unparsable", file + " holds no element");
    }
    Xml root = whole.get(0);
    Optional<Xml> iso = IsoIds.metadata(root);
    if (iso.isPresent()) {
      return IsoIds.isData(iso.get())
          ? new RawRecord(id, file, WafHarvester.ISO, XmlWriter.write(iso.get()))
          : new Found.Skipped(id);
    }
    return root.name().equals("metadata") && root.find("idinfo").isPresent()
        ? new RawRecord(id, file, WafHarvester.FGDC, XmlWriter.write(root))
        : new Found.Unfetched(
            id, "no-metadata", "%s is '%s', neither ISO nor FGDC".formatted(file, root.name()));
  }

  /** When file after file cannot be had, the server is down, and asking on is of no use. */
  private void giveUpWhenAllIsLost(FetchException e) {
    boolean served =
        e.kind() == FetchException.Kind.NOT_FOUND || e.kind() == FetchException.Kind.UNPARSABLE;
    if (!served && ++lostInARow >= MOST_LOST_IN_A_ROW) {
      throw new UncheckedIOException(
          new IOException(
              "%d files in a row could not be fetched, the last: %s"
                  .formatted(lostInARow, e.getMessage()),
              e));
    }
  }
}

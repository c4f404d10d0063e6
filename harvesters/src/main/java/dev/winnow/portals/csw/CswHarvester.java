package dev.winnow.portals.csw;

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
import dev.winnow.harvest.Response;
import dev.winnow.harvest.UnreadableRecordException;
import dev.winnow.portals.reading.Listed;
import dev.winnow.portals.reading.RdfRecords;
import dev.winnow.portals.reading.ReadsDocuments;
import dev.winnow.portals.reading.dublincore.DublinCore;
import dev.winnow.portals.reading.iso.IsoIds;
import dev.winnow.portals.reading.iso.IsoRecord;
import dev.winnow.portals.reading.xml.Xml;
import dev.winnow.portals.reading.xml.XmlPage;
import dev.winnow.portals.reading.xml.XmlReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Harvests by CSW 2.0.2: ISO metadata by POST, sorted by id; where a server refuses that, unsorted,
 * then by GET, then as Dublin Core, which every server must have.
 *
 * <p>The setting {@code schema: dcat} asks for DCAT instead, as GeoNetwork offers it.
 */
public final class CswHarvester implements ReadsDocuments {

  private static final int MOST_PER_PAGE = 100;

  /** Records in Dublin Core, as an answer wraps them. */
  private static final Set<String> RECORDS = Set.of("Record", "SummaryRecord", "BriefRecord");

  private static final Set<Kind> REFUSED =
      EnumSet.of(Kind.ERROR_OBJECT, Kind.CLIENT_ERROR, Kind.NOT_FOUND, Kind.SERVER_ERROR);

  @Override
  public String type() {
    return "csw";
  }

  @Override
  public About about() {
    return new About(
            "CSW 2.0.2 with ISO 19139, ISO 19115-3 or Dublin Core, such as GeoNetwork's.",
            Map.of(),
            "Everything is listed each time; what has not changed goes no further than its hash.",
            "By absence from a complete walk.",
            "Services and maps are passed over: only datasets and series are kept. OGC API Records"
                + " is not spoken.",
            Basis.RECORDED)
        .with("schema", "dcat, to ask for DCAT instead, as GeoNetwork offers it");
  }

  @Override
  public Abilities abilities(Portal portal) {
    return Abilities.PAGED;
  }

  @Override
  public Page fetch(Portal portal, Cursor cursor, Fetcher fetcher) throws FetchException {
    CswQuery first = CswQuery.first(portal);
    if (cursor.token().isPresent() || cursor.position() > 0) {
      CswQuery query = cursor.token().map(CswQuery::read).orElse(first);
      return page(first, query, cursor, ask(query, portal, cursor, fetcher));
    }
    Optional<FetchException> refusal = Optional.empty();
    for (CswQuery query : CswQuery.attempts(portal)) {
      try {
        return page(first, query, cursor, ask(query, portal, cursor, fetcher));
      } catch (FetchException e) {
        if (!REFUSED.contains(e.kind())) {
          throw e;
        }
        refusal = refusal.isPresent() ? refusal : Optional.of(e);
      }
    }
    throw refusal.orElseThrow();
  }

  /** An answer of such a service, or a record of ISO 19115 by itself. */
  @Override
  public Optional<List<Found>> inDocument(Response document) throws FetchException {
    XmlPage page =
        XmlReader.page(
            document, (around, name) -> IsoIds.isMetadata(name) || RECORDS.contains(name));
    List<Found> found = new ArrayList<>();
    for (Xml element : page.cut()) {
      found.addAll(CswRecords.found(element, id -> document.uri(), found.size()));
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  @Override
  public Dataset read(Portal portal, RawRecord record) throws UnreadableRecordException {
    if (record.form().equals(RdfRecords.FORM)) {
      return RdfRecords.read(portal, record);
    }
    Xml element = XmlReader.record(record);
    Optional<Xml> iso = IsoIds.metadata(element);
    if (iso.isPresent()) {
      return new IsoRecord(portal, record, iso.get()).read();
    }
    Dataset dataset = new DublinCore(portal, record, element).read();
    // what a catalogue says about changes in Dublin Core is about its record
    return dataset.toBuilder()
        .recordModified(dataset.modified())
        .modified(dev.winnow.catalogue.vocabulary.Stated.nothing())
        .build();
  }

  private static XmlPage ask(CswQuery query, Portal portal, Cursor cursor, Fetcher fetcher)
      throws FetchException {
    int most = Math.min(cursor.size(), MOST_PER_PAGE);
    var request = query.request(cursor.position() + 1, most);
    try (Response response = fetcher.fetch(request)) {
      XmlPage page =
          XmlReader.page(
              response,
              (around, name) -> around.equals("SearchResults") || name.equals("Exception"));
      if (!page.root().equals("GetRecordsResponse")) {
        throw refused(page, request.uri());
      }
      return page;
    }
  }

  private static FetchException refused(XmlPage page, URI uri) {
    String words =
        page.find("Exception")
            .map(fault -> fault.attribute("exceptionCode") + ": " + fault.text())
            .orElse("<" + page.root() + ">");
    String told = words.replaceAll("\\s+", " ");
    return new FetchException(
        Kind.ERROR_OBJECT,
        uri,
        "the catalogue service at %s answered %s"
            .formatted(uri, told.length() <= 300 ? told : told.substring(0, 300) + " …"));
  }

  private static Page page(CswQuery first, CswQuery query, Cursor cursor, XmlPage page) {
    List<Found> found = new ArrayList<>();
    long position = cursor.position();
    for (Xml element : page.cut()) {
      found.addAll(CswRecords.found(element, query::record, position++));
    }
    Progress progress = Progress.of(page, cursor.position(), page.cut().size());
    Optional<Cursor> next =
        progress.next().isEmpty()
            ? Optional.empty()
            : Optional.of(
                query.equals(first)
                    ? cursor.at(progress.next().getAsLong())
                    : cursor.at(
                        progress.next().getAsLong(), query.write(progress.next().getAsLong())));
    return new Listed(found, next, progress.matched());
  }

  /**
   * Where a walk stands after a page.
   *
   * @param next the next position, counted from 0; empty at the end
   * @param matched how many records there are in all, as stated
   */
  record Progress(OptionalLong next, OptionalLong matched) {

    /**
     * The number of records that match proves the end; without it, the server's word for the next
     * record does. That word is not believed when it points back, nor when it skips what came.
     */
    static Progress of(XmlPage page, long position, int received) {
      OptionalLong matched = number(page.attribute("SearchResults", "numberOfRecordsMatched"));
      long named = number(page.attribute("SearchResults", "nextRecord")).orElse(0) - 1;
      long behind = position + received;
      boolean more =
          matched.isPresent()
              ? Math.max(behind, named) < matched.getAsLong() && (received > 0 || named > position)
              : received > 0 && named >= behind;
      return new Progress(
          more ? OptionalLong.of(Math.max(behind, named)) : OptionalLong.empty(), matched);
    }

    private static OptionalLong number(String text) {
      return text.matches("\\d{1,18}")
          ? OptionalLong.of(Long.parseLong(text))
          : OptionalLong.empty();
    }
  }
}

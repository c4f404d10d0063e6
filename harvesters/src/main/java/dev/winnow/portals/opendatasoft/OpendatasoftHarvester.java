package dev.winnow.portals.opendatasoft;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.Abilities;
import dev.winnow.harvest.Abilities.Deletions;
import dev.winnow.harvest.Abilities.Since;
import dev.winnow.harvest.About;
import dev.winnow.harvest.About.Basis;
import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.Fetcher;
import dev.winnow.harvest.Found;
import dev.winnow.harvest.Harvester;
import dev.winnow.harvest.Page;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.Request;
import dev.winnow.harvest.Scope;
import dev.winnow.harvest.UnreadableRecordException;
import dev.winnow.portals.reading.Answers;
import dev.winnow.portals.reading.Listed;
import dev.winnow.portals.reading.Nodes;
import dev.winnow.portals.reading.Web;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Harvests Opendatasoft portals. A catalogue is paged by offset; one that is too large for that
 * comes as one export, which has no limit.
 */
public final class OpendatasoftHarvester implements Harvester {

  private static final int MOST_PER_PAGE = 100;

  /** Opendatasoft refuses offset + limit from 10,000 on. */
  private static final int WINDOW = 9_900;

  private static final String EXPORT = "export";

  @Override
  public String type() {
    return "opendatasoft";
  }

  @Override
  public About about() {
    return new About(
        "Opendatasoft (Huwise) by Explore 2.1.",
        Map.of(),
        "Datasets changed since a moment are asked for by a filter on the date of change.",
        "By absence from a complete walk.",
        "From 9,900 datasets on, the whole catalogue comes as one export. Portals count requests per day and address.",
        Basis.SPECIFICATION);
  }

  @Override
  public Abilities abilities(Portal portal) {
    return new Abilities(Since.FILTER, Deletions.BY_ABSENCE, true);
  }

  @Override
  public Page fetch(Portal portal, Cursor cursor, Fetcher fetcher) throws FetchException {
    URI catalogue = URI.create(site(portal) + "/api/explore/v2.1/catalog");
    return cursor.token().filter(EXPORT::equals).isPresent()
        ? export(catalogue, cursor, fetcher)
        : page(catalogue, cursor, fetcher);
  }

  @Override
  public Dataset read(Portal portal, RawRecord record) throws UnreadableRecordException {
    return new OpendatasoftReader(portal, URI.create(site(portal)), record).read();
  }

  static String site(Portal portal) {
    return Web.before(portal.url(), "/api/", "/explore");
  }

  private static Page page(URI catalogue, Cursor cursor, Fetcher fetcher) throws FetchException {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("limit", Integer.toString(Math.min(cursor.size(), MOST_PER_PAGE)));
    parameters.put("offset", Long.toString(cursor.position()));
    parameters.put("order_by", "modified");
    where(cursor.scope()).ifPresent(where -> parameters.put("where", where));
    URI uri = Web.query(URI.create(catalogue + "/datasets"), parameters);
    JsonNode answer = Answers.json(fetcher, uri);
    JsonNode rows = Answers.list(answer, uri, "results");
    OptionalLong declared = Nodes.count(answer, "total_count");
    if (cursor.position() == 0 && declared.orElse(0) > WINDOW) {
      return new Listed(List.of(), Optional.of(cursor.at(0, EXPORT)), declared);
    }
    List<Found> found = new java.util.ArrayList<>();
    for (JsonNode row : rows) {
      found.add(OpendatasoftRows.found(row, uri, cursor.position() + found.size()));
    }
    long position = cursor.position() + rows.size();
    boolean end = rows.isEmpty() || position >= declared.orElse(Long.MAX_VALUE);
    return new Listed(found, end ? Optional.empty() : next(cursor, position), declared);
  }

  /** A catalogue that grew over the window while it was walked is started again as an export. */
  private static Optional<Cursor> next(Cursor cursor, long position) {
    return Optional.of(
        position + MOST_PER_PAGE > WINDOW ? cursor.at(position, EXPORT) : cursor.at(position));
  }

  private static Page export(URI catalogue, Cursor cursor, Fetcher fetcher) throws FetchException {
    Map<String, String> parameters = new LinkedHashMap<>();
    where(cursor.scope()).ifPresent(where -> parameters.put("where", where));
    URI uri = Web.query(URI.create(catalogue + "/exports/json"), parameters);
    return new ExportPage(fetcher.fetch(Request.get(uri, "application/json").streamed()), uri);
  }

  private static Optional<String> where(Scope scope) {
    return scope instanceof Scope.Since since
        ? Optional.of("modified >= date'" + since.moment() + "'")
        : Optional.empty();
  }
}

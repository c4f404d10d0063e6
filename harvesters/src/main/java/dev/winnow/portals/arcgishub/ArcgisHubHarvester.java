package dev.winnow.portals.arcgishub;

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
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Fetcher;
import dev.winnow.harvest.Found;
import dev.winnow.harvest.Harvester;
import dev.winnow.harvest.Page;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.Scope;
import dev.winnow.harvest.UnreadableRecordException;
import dev.winnow.portals.json.Json;
import dev.winnow.portals.reading.Answers;
import dev.winnow.portals.reading.Listed;
import dev.winnow.portals.reading.Nodes;
import dev.winnow.portals.reading.Web;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Harvests ArcGIS Hub sites. Only 10,000 items can be paged; a larger site is walked from the
 * newest change back in several windows, each filtered by the last change of the one before.
 */
public final class ArcgisHubHarvester implements Harvester {

  static final String FORM = "arcgis-hub-json";

  private static final int MOST_PER_PAGE = 100;

  /** The count never says more, and a page beyond is refused. */
  private static final int WINDOW = 10_000;

  @Override
  public String type() {
    return "arcgis-hub";
  }

  @Override
  public About about() {
    return new About(
        "ArcGIS Hub sites by their search API.",
        Map.of(),
        "Items changed since a moment are asked for by their date of change.",
        "By absence from a complete walk.",
        "Only 10,000 items can be paged, so larger sites are walked in windows of their last"
            + " change. A site without a catalogue of its own answers with everybody's items and is"
            + " refused.",
        Basis.SPECIFICATION);
  }

  @Override
  public Abilities abilities(Portal portal) {
    return new Abilities(Since.FILTER, Deletions.BY_ABSENCE, true);
  }

  @Override
  public Page fetch(Portal portal, Cursor cursor, Fetcher fetcher) throws FetchException {
    Window window = Window.of(cursor.token());
    JsonNode answer;
    URI uri = address(portal, window, cursor);
    try {
      answer = Answers.json(fetcher, uri);
    } catch (FetchException e) {
      if (e.kind() != Kind.NOT_FOUND || window.collection().equals(Window.ALL)) {
        throw e;
      }
      // sites without a collection of datasets answer 404 and have one of everything
      window = window.ofEverything();
      uri = address(portal, window, cursor);
      answer = Answers.json(fetcher, uri);
    }
    JsonNode rows = Answers.list(answer, uri, "features");
    OptionalLong matched = Nodes.count(answer, "numberMatched");
    if (cursor.scope() instanceof Scope.Since && matched.orElse(0) >= WINDOW) {
      throw new FetchException(
          Kind.ERROR_OBJECT,
          uri,
          uri + " lists more changes than can be paged; it must be harvested as a whole.");
    }
    if (cursor.position() == 0) {
      refuseTheGlobalIndex(rows, matched, uri);
    }
    List<Found> found = new ArrayList<>();
    for (JsonNode row : rows) {
      found.add(found(row, uri, cursor.position() + found.size()));
    }
    boolean exact = window.isFirst() && matched.orElse(WINDOW) < WINDOW;
    return new Listed(
        found, next(cursor, window, rows, matched), exact ? matched : OptionalLong.empty());
  }

  @Override
  public Dataset read(Portal portal, RawRecord record) throws UnreadableRecordException {
    return new ArcgisHubReader(portal, record).read();
  }

  private static URI address(Portal portal, Window window, Cursor cursor) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("limit", Integer.toString(Math.min(cursor.size(), MOST_PER_PAGE)));
    parameters.put("startindex", Long.toString(cursor.position() - window.start() + 1));
    parameters.put("sortBy", "-properties.modified");
    filter(window, cursor).ifPresent(filter -> parameters.put("filter", filter));
    String collection = "/api/search/v1/collections/" + window.collection() + "/items";
    return Web.query(URI.create(Web.root(portal.url()) + collection), parameters);
  }

  private static Optional<String> filter(Window window, Cursor cursor) {
    return cursor.scope() instanceof Scope.Since since
        ? Optional.of("modified >= " + since.moment().toEpochMilli())
        : window.filter();
  }

  private static Optional<Cursor> next(
      Cursor cursor, Window window, JsonNode rows, OptionalLong matched) {
    long position = cursor.position() + rows.size();
    long inside = position - window.start();
    boolean full = matched.orElse(0) >= WINDOW;
    if (rows.isEmpty() || !full && inside >= matched.orElse(Long.MAX_VALUE)) {
      return Optional.empty();
    }
    boolean newWindow = full && inside + MOST_PER_PAGE >= WINDOW;
    Window here = newWindow ? window.before(lastModified(rows), position) : window;
    return Optional.of(
        here.isPlain() ? cursor.at(position) : cursor.at(position, here.token(position)));
  }

  private static long lastModified(JsonNode rows) {
    return Nodes.count(rows.get(rows.size() - 1), "properties", "modified").orElse(0);
  }

  /** A site without items of its own answers with everything that anybody published anywhere. */
  private static void refuseTheGlobalIndex(JsonNode rows, OptionalLong matched, URI uri)
      throws FetchException {
    Set<String> owners = new HashSet<>();
    for (JsonNode row : rows) {
      owners.add(Nodes.text(row, "properties", "orgId"));
    }
    if (matched.orElse(0) >= WINDOW && rows.size() >= 10 && owners.size() * 2 > rows.size()) {
      throw new FetchException(
          Kind.ERROR_OBJECT,
          uri,
          "%s answers with the index of all ArcGIS users (%d organisations among the first %d items), not with a catalogue of its own; choose the site's own address."
              .formatted(uri, owners.size(), rows.size()));
    }
  }

  private static Found found(JsonNode row, URI uri, long position) {
    String id = Nodes.text(row, "id");
    if (id.isEmpty()) {
      return Found.nameless(
          "position " + position, "no-id", "the item at position " + position + " has no id");
    }
    return new RawRecord(id, uri, FORM, Json.canonical(ArcgisItem.stable(row)));
  }
}

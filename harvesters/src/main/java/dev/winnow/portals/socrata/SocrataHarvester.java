package dev.winnow.portals.socrata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import dev.winnow.harvest.Scope;
import dev.winnow.harvest.UnreadableRecordException;
import dev.winnow.portals.json.Json;
import dev.winnow.portals.reading.Answers;
import dev.winnow.portals.reading.Listed;
import dev.winnow.portals.reading.NewestFirst;
import dev.winnow.portals.reading.Nodes;
import dev.winnow.portals.reading.Web;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Harvests Socrata portals. A catalogue is paged by offset; one that is too large for that is
 * walked in the order of ids, each page starting after the last id of the one before.
 *
 * <p>The setting {@code only} names the kinds of assets to ask for, "datasets" by default.
 */
public final class SocrataHarvester implements Harvester {

  static final String FORM = "socrata-json";

  private static final int MOST_PER_PAGE = 1_000;

  /** Socrata refuses offset + limit above 10,000. */
  private static final int WINDOW = 10_000;

  /** Sorts before every id. */
  private static final String BEFORE_ALL = "0000-0000";

  @Override
  public String type() {
    return "socrata";
  }

  @Override
  public About about() {
    return new About(
            "Socrata (Tyler Data & Insights) by its catalogue API.",
            Map.of(),
            "The newest changes are listed first, until those of the harvest before are reached.",
            "By absence from a complete walk.",
            "Beyond 10,000 assets it is walked in the order of ids.",
            Basis.RECORDED)
        .with("only", "the kinds of assets to ask for, datasets by default")
        .with("domain", "the portal's domain, when the url is another one's");
  }

  @Override
  public Abilities abilities(Portal portal) {
    return new Abilities(Since.NEWEST_FIRST, Deletions.BY_ABSENCE, true);
  }

  @Override
  public Page fetch(Portal portal, Cursor cursor, Fetcher fetcher) throws FetchException {
    URI uri = address(portal, cursor);
    JsonNode answer = Answers.json(fetcher, uri);
    JsonNode rows = Answers.list(answer, uri, "results");
    OptionalLong total = Nodes.count(answer, "resultSetSize");
    boolean sinceOnly = cursor.scope() instanceof Scope.Since;
    OptionalLong declared = sinceOnly ? OptionalLong.empty() : total;
    boolean tooLarge = total.orElse(0) > WINDOW && !sinceOnly;
    if (cursor.token().isEmpty() && cursor.position() == 0 && tooLarge) {
      return new Listed(List.of(), Optional.of(cursor.at(0, BEFORE_ALL)), declared);
    }
    Optional<NewestFirst> order = order(cursor);
    if (order.isPresent()) {
      order.get().check(rows, uri);
    }
    List<Found> found = new ArrayList<>();
    long position = cursor.position();
    for (JsonNode row : rows) {
      if (order.isEmpty() || order.get().isNew(row)) {
        found.add(found(row, uri, position));
      }
      position++;
    }
    return new Listed(found, next(cursor, rows, total), declared);
  }

  @Override
  public Dataset read(Portal portal, RawRecord record) throws UnreadableRecordException {
    return new SocrataReader(portal, record).read();
  }

  private static URI address(Portal portal, Cursor cursor) {
    URI site = Web.root(portal.url());
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("domains", portal.settings().getOrDefault("domain", site.getHost()));
    parameters.put("only", portal.settings().getOrDefault("only", "datasets"));
    parameters.put("limit", Integer.toString(Math.min(cursor.size(), MOST_PER_PAGE)));
    if (cursor.token().isPresent()) {
      parameters.put("scroll_id", cursor.token().get());
    } else {
      parameters.put("offset", Long.toString(cursor.position()));
      parameters.put("order", cursor.scope() instanceof Scope.Since ? "updatedAt" : "name");
    }
    return Web.query(URI.create(site + "/api/catalog/v1"), parameters);
  }

  private static Optional<Cursor> next(Cursor cursor, JsonNode rows, OptionalLong total) {
    long position = cursor.position() + rows.size();
    if (rows.isEmpty() || order(cursor).filter(order -> order.isReached(rows)).isPresent()) {
      return Optional.empty();
    }
    JsonNode last = rows.get(rows.size() - 1);
    if (cursor.token().isPresent()) {
      // a scroll ends with the empty page only: pages may be short and the total may grow
      String id = id(last);
      return id.isEmpty() ? Optional.empty() : Optional.of(cursor.at(position, id));
    }
    if (position >= total.orElse(Long.MAX_VALUE)) {
      return Optional.empty();
    }
    return Optional.of(
        position + MOST_PER_PAGE > WINDOW && total.orElse(0) > WINDOW
            ? cursor.at(position, BEFORE_ALL)
            : cursor.at(position));
  }

  /** A scroll goes by ids; everything else comes newest first where changes are asked for. */
  private static Optional<NewestFirst> order(Cursor cursor) {
    return cursor.token().isPresent()
        ? Optional.empty()
        : NewestFirst.of(cursor.scope(), row -> Nodes.text(row, "resource", "updatedAt"));
  }

  private static Found found(JsonNode row, URI address, long position) {
    String id = id(row);
    if (id.isEmpty()) {
      return Found.nameless(
          "position " + position,
          "no-id",
          "the row at position " + position + " has no resource.id");
    }
    if (row.path("resource") instanceof ObjectNode resource) {
      // how often it was looked at changes with every visit and is nothing about the data
      resource.remove(List.of("page_views", "download_count"));
    }
    return new RawRecord(id, address, FORM, Json.canonical(row));
  }

  private static String id(JsonNode row) {
    return Nodes.text(row, "resource", "id");
  }
}

package dev.winnow.portals.udata;

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
import dev.winnow.portals.reading.Said;
import dev.winnow.portals.reading.Web;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Harvests udata portals. Pages are numbered, so a page is at a position that its size divides; the
 * oldest datasets come first, so that new ones never push others from one page to the next.
 *
 * <p>The settings {@code organization} and {@code tag} narrow the list.
 */
public final class UdataHarvester implements Harvester {

  static final String FORM = "udata-json";

  private static final int MOST_PER_PAGE = 100;
  private static final List<String> FILTERS = List.of("organization", "tag", "license", "q");

  @Override
  public String type() {
    return "udata";
  }

  @Override
  public About about() {
    return new About(
            "udata, the software of data.gouv.fr.",
            Map.of(),
            "The newest changes are listed first, until those of the harvest before are reached.",
            "By absence from a complete walk, and by the mark of deletion.",
            "Deep pages of very large portals are slow.",
            Basis.RECORDED)
        .with("organization", "the id of one organisation")
        .with("tag", "one tag")
        .with("license", "one licence")
        .with("q", "words to search for");
  }

  @Override
  public Abilities abilities(Portal portal) {
    return new Abilities(Since.NEWEST_FIRST, Deletions.BY_ABSENCE, true);
  }

  @Override
  public Page fetch(Portal portal, Cursor cursor, Fetcher fetcher) throws FetchException {
    int size = size(cursor);
    URI uri = address(portal, cursor, size);
    JsonNode answer = Answers.json(fetcher, uri);
    JsonNode rows = Answers.list(answer, uri, "data");
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
    boolean sinceOnly = cursor.scope() instanceof Scope.Since;
    OptionalLong total = Nodes.count(answer, "total");
    return new Listed(found, next(cursor, answer, size), sinceOnly ? OptionalLong.empty() : total);
  }

  @Override
  public Dataset read(Portal portal, RawRecord record) throws UnreadableRecordException {
    return new UdataReader(portal, record).read();
  }

  /**
   * The largest size that was asked for or less, that the position can be divided by; never more
   * than the portal was seen to give, which the token remembers.
   */
  private static int size(Cursor cursor) {
    int most = cursor.token().map(Integer::parseInt).orElse(MOST_PER_PAGE);
    int size = Math.min(cursor.size(), most);
    while (cursor.position() % size != 0) {
      size--;
    }
    return size;
  }

  private static URI address(Portal portal, Cursor cursor, int size) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("page", Long.toString(cursor.position() / size + 1));
    parameters.put("page_size", Integer.toString(size));
    parameters.put("sort", cursor.scope() instanceof Scope.Since ? "-last_update" : "created");
    for (String filter : FILTERS) {
      Optional.ofNullable(portal.settings().get(filter))
          .ifPresent(value -> parameters.put(filter, value));
    }
    URI site = URI.create(Web.before(portal.url(), "/api/"));
    return Web.query(URI.create(site + "/api/1/datasets/"), parameters);
  }

  /**
   * The portal says itself whether there is another page. It may hold back datasets that it counts,
   * so a short page is no end; it may give smaller pages than asked for, so its own size counts.
   */
  private static Optional<Cursor> next(Cursor cursor, JsonNode answer, int asked) {
    JsonNode rows = answer.path("data");
    if (Nodes.text(answer, "next_page").isEmpty()
        || order(cursor).filter(order -> order.isReached(rows)).isPresent()) {
      return Optional.empty();
    }
    long given = Nodes.count(answer, "page_size").orElse(asked);
    if (given > 0 && given < asked) {
      return Optional.of(cursor.at(cursor.position() + given, Long.toString(given)));
    }
    return Optional.of(cursor.at(cursor.position() + asked));
  }

  private static Optional<NewestFirst> order(Cursor cursor) {
    return NewestFirst.of(cursor.scope(), row -> Nodes.text(row, "last_update"));
  }

  static Found found(JsonNode row, URI list, long position) {
    String id = Nodes.text(row, "id");
    if (id.isEmpty()) {
      return Found.nameless(
          "position " + position, "no-id", "the row at position " + position + " has no id");
    }
    if (!Nodes.text(row, "deleted").isEmpty()) {
      return new Found.Deleted(id);
    }
    dropCounters(row);
    URI address = Said.address(Nodes.text(row, "uri")).value().orElse(list);
    return new RawRecord(id, address, FORM, Json.canonical(row));
  }

  /** Visits, marks and the portal's own link checks change daily and are nothing about the data. */
  private static void dropCounters(JsonNode row) {
    if (row instanceof ObjectNode dataset) {
      dataset.remove(List.of("metrics", "quality"));
      for (JsonNode item : Nodes.items(dataset, "resources")) {
        if (item instanceof ObjectNode resource) {
          resource.remove("metrics");
          if (resource.path("extras") instanceof ObjectNode extras) {
            List<String> names = new ArrayList<>();
            extras.fieldNames().forEachRemaining(names::add);
            names.removeIf(name -> !name.startsWith("check:"));
            extras.remove(names);
          }
        }
      }
    }
  }
}

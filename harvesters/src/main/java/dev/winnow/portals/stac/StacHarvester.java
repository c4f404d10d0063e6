package dev.winnow.portals.stac;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.Abilities;
import dev.winnow.harvest.About;
import dev.winnow.harvest.About.Basis;
import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.Fetcher;
import dev.winnow.harvest.Found;
import dev.winnow.harvest.Page;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.Response;
import dev.winnow.harvest.UnreadableRecordException;
import dev.winnow.portals.json.Json;
import dev.winnow.portals.reading.Answers;
import dev.winnow.portals.reading.Listed;
import dev.winnow.portals.reading.Nodes;
import dev.winnow.portals.reading.ReadsDocuments;
import dev.winnow.portals.reading.Web;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Harvests STAC. The portal's url is a landing page, its list of collections, or the root of a
 * static catalogue, which is walked along its {@code child} links on the same host.
 */
public final class StacHarvester implements ReadsDocuments {

  static final String FORM = "stac-json";

  private static final int MOST_PER_PAGE = 100;

  @Override
  public String type() {
    return "stac";
  }

  @Override
  public About about() {
    return new About(
        "STAC: the collections of an API or of a static catalogue.",
        Map.of(),
        "Everything is listed each time; what has not changed goes no further than its hash.",
        "By absence from a complete walk.",
        "A collection is a dataset; items are not looked at. A static catalogue costs a request per"
            + " part and is not left for other hosts.",
        Basis.RECORDED);
  }

  @Override
  public Abilities abilities(Portal portal) {
    return Abilities.WALK;
  }

  @Override
  public Page fetch(Portal portal, Cursor cursor, Fetcher fetcher) throws FetchException {
    if (cursor.token().isPresent()) {
      NextPage next = NextPage.read(cursor.token().get());
      return collections(cursor, next, next.ask(fetcher));
    }
    JsonNode start = Answers.json(fetcher, portal.url());
    if (start.path("collections").isArray()) {
      return collections(cursor, NextPage.get(portal.url()), start);
    }
    Optional<URI> list = collectionList(start, portal.url());
    if (list.isPresent()) {
      NextPage first =
          NextPage.get(Web.query(list.get(), Map.of("limit", Integer.toString(size(cursor)))));
      return collections(cursor, first, first.ask(fetcher));
    }
    if (!Nodes.text(start, "type").matches("Catalog|Collection") || start.path("links").isEmpty()) {
      Answers.list(start, portal.url(), "collections");
    }
    return new StaticWalk(fetcher, portal.url(), start);
  }

  /** A collection, or a list of collections. */
  @Override
  public Optional<List<Found>> inDocument(Response document) throws FetchException {
    JsonNode answer = Nodes.document(document);
    if (answer.path("collections").isArray()) {
      List<Found> found = new ArrayList<>();
      for (JsonNode collection : answer.path("collections")) {
        found.add(found(collection, document.uri(), found.size()));
      }
      return Optional.of(found);
    }
    boolean collection =
        answer.has("stac_version") && Nodes.text(answer, "type").matches("|Collection");
    return collection ? Optional.of(List.of(found(answer, document.uri(), 0))) : Optional.empty();
  }

  @Override
  public Dataset read(Portal portal, RawRecord record) throws UnreadableRecordException {
    return new StacReader(portal, record).read();
  }

  private static int size(Cursor cursor) {
    return Math.min(cursor.size(), MOST_PER_PAGE);
  }

  private static Optional<URI> collectionList(JsonNode landing, URI base) {
    for (JsonNode link : Nodes.items(landing, "links")) {
      if (Nodes.text(link, "rel").equals("data")) {
        return Web.resolve(base, Nodes.text(link, "href"));
      }
    }
    return Optional.empty();
  }

  private static Page collections(Cursor cursor, NextPage asked, JsonNode answer)
      throws FetchException {
    JsonNode rows = Answers.list(answer, asked.uri(), "collections");
    List<Found> found = new ArrayList<>();
    for (JsonNode row : rows) {
      found.add(found(row, asked.uri(), cursor.position() + found.size()));
    }
    long position = cursor.position() + rows.size();
    OptionalLong matched = Nodes.count(answer, "numberMatched");
    if (matched.isEmpty()) {
      matched = Nodes.count(answer, "context", "matched");
    }
    boolean end = position >= matched.orElse(rows.isEmpty() ? 0 : Long.MAX_VALUE);
    Optional<NextPage> next = end ? Optional.empty() : asked.after(answer);
    return new Listed(found, next.map(page -> cursor.at(position, page.write())), matched);
  }

  private static Found found(JsonNode collection, URI list, long position) {
    String id = Nodes.text(collection, "id");
    if (id.isEmpty()) {
      return Found.nameless(
          "position " + position, "no-id", "the collection at position " + position + " has no id");
    }
    for (JsonNode link : Nodes.items(collection, "links")) {
      Optional<URI> self =
          Nodes.text(link, "rel").equals("self")
              ? Web.resolve(list, Nodes.text(link, "href"))
              : Optional.empty();
      if (self.isPresent()) {
        return new RawRecord(id, self.get(), FORM, Json.canonical(collection));
      }
    }
    return new RawRecord(id, list, FORM, Json.canonical(collection));
  }
}

package dev.winnow.portals.croissant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import dev.winnow.portals.json.Json;
import dev.winnow.portals.reading.JsonLd;
import dev.winnow.portals.reading.Listed;
import dev.winnow.portals.reading.Nodes;
import dev.winnow.portals.reading.ReadsDocuments;
import dev.winnow.portals.reading.Said;
import dev.winnow.portals.reading.SchemaOrg;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Harvests Croissant. The portal's url is one description, several in one document, or a list of
 * where descriptions are: addresses line by line, or JSON with addresses or ids.
 *
 * <p>Croissant has no way of listing. A list may come in pages that its Link headers connect. Where
 * a list gives ids only, as Hugging Face does, the setting {@code item} is the address of one
 * description with {@code {id}} in it.
 */
public final class CroissantHarvester implements ReadsDocuments {

  static final String FORM = "croissant-jsonld";

  private static final String ACCEPT = "application/ld+json, application/json, text/plain;q=0.5";

  @Override
  public String type() {
    return "croissant";
  }

  @Override
  public About about() {
    return new About(
            "Croissant: one description, several, or a list of where they are.",
            Map.of(),
            "Every description is asked for each time; what has not changed goes no further than"
                + " its hash.",
            "By absence from the list.",
            "One request per description. Croissant has no way of listing of its own.",
            Basis.RECORDED)
        .with(
            "item",
            "the address of one description with {id} in it, where the list gives ids only, as"
                + " Hugging Face does");
  }

  @Override
  public Abilities abilities(Portal portal) {
    return Abilities.WALK;
  }

  @Override
  public Page fetch(Portal portal, Cursor cursor, Fetcher fetcher) throws FetchException {
    SeedPart part = SeedPart.of(portal, cursor);
    try (Response response = fetcher.fetch(Request.get(part.list(), ACCEPT))) {
      Optional<SeedList> lines = SeedList.lines(response);
      if (lines.isPresent()) {
        return new SeedPage(lines.get(), part, cursor, fetcher);
      }
      JsonNode document = Nodes.document(response);
      List<ObjectNode> datasets = JsonLd.datasets(document);
      if (!datasets.isEmpty()) {
        return inOneDocument(datasets, response.uri());
      }
      Optional<URI> next = response.headers().link("next", response.uri());
      SeedList list = SeedList.json(document, portal, part.list()).before(next);
      return new SeedPage(list, part, cursor, fetcher);
    }
  }

  /** A description that says that it is one of Croissant's. */
  @Override
  public Optional<List<Found>> inDocument(Response document) throws FetchException {
    JsonNode description = Nodes.document(document);
    List<ObjectNode> datasets = JsonLd.datasets(description);
    boolean croissant = description.toString().contains("mlcommons.org/croissant");
    return croissant && !datasets.isEmpty()
        ? Optional.of(records(datasets, document.uri()))
        : Optional.empty();
  }

  @Override
  public Dataset read(Portal portal, RawRecord record) throws UnreadableRecordException {
    return new SchemaOrg(portal, record).read();
  }

  private static Page inOneDocument(List<ObjectNode> datasets, URI address) throws FetchException {
    return new Listed(
        records(datasets, address), Optional.empty(), OptionalLong.of(datasets.size()));
  }

  private static List<Found> records(List<ObjectNode> datasets, URI address) throws FetchException {
    List<Found> found = new ArrayList<>();
    for (ObjectNode dataset : datasets) {
      String id =
          datasets.size() == 1
              ? address.toString()
              : Said.first(
                  Nodes.text(dataset, "@id"),
                  Nodes.text(dataset, "url"),
                  Nodes.text(dataset, "identifier"),
                  Nodes.text(dataset, "name"));
      found.add(
          id.isEmpty()
              ? Found.nameless(
                  "position " + found.size(), "no-id", "the dataset names itself nowhere")
              : new RawRecord(id, address, FORM, Json.canonical(dataset)));
    }
    return found;
  }

  static FetchException noList(URI uri) {
    return new FetchException(
        Kind.ERROR_OBJECT,
        uri,
        uri + " holds neither a Croissant description nor a list of addresses of some.");
  }
}

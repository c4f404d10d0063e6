package dev.winnow.portals.ckan;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
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
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Fetcher;
import dev.winnow.harvest.Found;
import dev.winnow.harvest.Harvester;
import dev.winnow.harvest.Page;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.Request;
import dev.winnow.harvest.Response;
import dev.winnow.harvest.Scope;
import dev.winnow.harvest.UnreadableRecordException;
import dev.winnow.portals.json.Json;
import dev.winnow.portals.json.JsonRecord;
import dev.winnow.portals.reading.RdfRecords;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Portals that answer CKAN's {@code package_search}; older ones and DKAN, which lack it, are asked
 * for {@code current_package_list_with_resources}. A setting {@code filter} becomes CKAN's {@code
 * fq}; changes are asked for by {@code metadata_modified}.
 */
public final class CkanHarvester implements Harvester {

  private static final String FORM = "ckan-json";
  private static final String OLD_LIST = "current_package_list_with_resources";
  private static final Set<Kind> LACKING = Set.of(Kind.NOT_FOUND, Kind.CLIENT_ERROR);
  private static final Set<String> NO_DATASETS = Set.of("showcase", "harvest", "harvest-source");

  /** The setting that says by which interface the portal is read. */
  private static final String THROUGH = "through";

  private final Harvester rdf;

  /** A harvester that reads catalogues in RDF, where a portal's file wants that, by this one. */
  public CkanHarvester(Harvester rdf) {
    this.rdf = rdf;
  }

  @Override
  public String type() {
    return "ckan";
  }

  @Override
  public About about() {
    return new About(
            "CKAN by its package_search, DKAN and old CKAN by current_package_list_with_resources.",
            Map.of(),
            "Datasets changed since a moment are asked for by metadata_modified; the old list comes"
                + " whole.",
            "By absence from a complete walk.",
            "Private datasets and drafts are not shown without a login. Portals that cut pages off"
                + " are asked for smaller ones.",
            Basis.RECORDED)
        .with("filter", "a filter in CKAN's fq, such as organization:stockholm")
        .with("pageSize", "how many datasets a page has, 500 by default")
        .with(
            THROUGH,
            "dcat, to read the catalogue that ckanext-dcat publishes beside the API, where that"
                + " tells more");
  }

  @Override
  public Abilities abilities(Portal portal) {
    if (isThroughDcat(portal)) {
      return rdf.abilities(catalogue(portal));
    }
    return new Abilities(Since.FILTER, Deletions.BY_ABSENCE, true);
  }

  @Override
  public Page fetch(Portal portal, Cursor cursor, Fetcher fetcher) throws FetchException {
    if (isThroughDcat(portal)) {
      return rdf.fetch(catalogue(portal), cursor, fetcher);
    }
    if (cursor.token().isPresent()) {
      return oldList(portal, cursor, fetcher);
    }
    try {
      return search(portal, cursor, fetcher);
    } catch (FetchException e) {
      boolean changes = cursor.scope() instanceof Scope.Since;
      if (changes || cursor.position() > 0 || !LACKING.contains(e.kind())) {
        throw e;
      }
      return instead(portal, cursor, fetcher, e);
    }
  }

  @Override
  public Dataset read(Portal portal, RawRecord record) throws UnreadableRecordException {
    return record.form().equals(RdfRecords.FORM)
        ? rdf.read(portal, record)
        : CkanReader.read(portal, record);
  }

  private static boolean isThroughDcat(Portal portal) {
    return "dcat".equals(portal.settings().get(THROUGH));
  }

  /** The same portal as the catalogue in RDF that it publishes. */
  private Portal catalogue(Portal portal) {
    URI root = CkanAddresses.of(portal.url()).root();
    return portal.toBuilder().at(rdf.type(), root.resolve("catalog.ttl")).build();
  }

  /** The old list; when that is lacking too, the first failure is the one to tell. */
  private static Page instead(Portal portal, Cursor cursor, Fetcher fetcher, FetchException first)
      throws FetchException {
    try {
      return oldList(portal, cursor.at(0, OLD_LIST), fetcher);
    } catch (FetchException e) {
      first.addSuppressed(e);
      throw first;
    }
  }

  private static Page search(Portal portal, Cursor cursor, Fetcher fetcher) throws FetchException {
    String filter = filter(portal, cursor);
    String query =
        "package_search?q=*:*&rows=%d&start=%d&sort=id%%20asc%s"
            .formatted(
                cursor.size(),
                cursor.position(),
                filter.isEmpty() ? "" : "&fq=" + URLEncoder.encode(filter, StandardCharsets.UTF_8));
    URI uri = URI.create(CkanAddresses.of(portal.url()).api() + query);
    JsonNode result = ask(uri, fetcher);
    JsonNode list = result.path("results");
    if (!list.isArray()) {
      throw new FetchException(
          Kind.ERROR_OBJECT, uri, uri + " answered without a list of results; is it CKAN?");
    }
    long count = result.path("count").asLong(-1);
    long reached = cursor.position() + list.size();
    boolean end = list.isEmpty() || count >= 0 && reached >= count;
    return new Listed(
        found(portal, cursor, list),
        end ? Optional.empty() : Optional.of(cursor.at(reached)),
        count < 0 ? OptionalLong.empty() : OptionalLong.of(count));
  }

  /** The operator's filter, and the changes that are asked for. */
  private static String filter(Portal portal, Cursor cursor) {
    String own = portal.settings().getOrDefault("filter", "");
    return cursor.scope() instanceof Scope.Since since
        ? "%s +metadata_modified:[%s TO *]"
            .formatted(own, since.moment().truncatedTo(ChronoUnit.SECONDS))
            .strip()
        : own;
  }

  private static Page oldList(Portal portal, Cursor cursor, Fetcher fetcher) throws FetchException {
    String query = "%s?limit=%d&offset=%d".formatted(OLD_LIST, cursor.size(), cursor.position());
    URI uri = URI.create(CkanAddresses.of(portal.url()).api() + query);
    JsonNode result = ask(uri, fetcher);
    JsonNode list = result.path(0).isArray() ? result.path(0) : result;
    if (!list.isArray()) {
      throw new FetchException(
          Kind.ERROR_OBJECT, uri, uri + " answered without a list of datasets; is it CKAN?");
    }
    boolean everythingAtOnce = list.size() > cursor.size();
    boolean end = list.isEmpty() || everythingAtOnce;
    Cursor next = cursor.at(cursor.position() + list.size());
    return new Listed(
        found(portal, cursor, list),
        end ? Optional.empty() : Optional.of(next),
        OptionalLong.empty());
  }

  private record Listed(List<Found> all, Optional<Cursor> next, OptionalLong declared)
      implements Page {
    @Override
    public Stream<Found> found() {
      return all.stream();
    }
  }

  private static JsonNode ask(URI uri, Fetcher fetcher) throws FetchException {
    try (Response response = fetcher.fetch(Request.get(uri, "application/json"));
        JsonParser parser = Json.open(response)) {
      JsonNode answer = parser.readValueAsTree();
      if (answer == null || !answer.path("success").asBoolean(false)) {
        throw new FetchException(Kind.ERROR_OBJECT, uri, uri + " answered " + refusal(answer));
      }
      return answer.path("result");
    } catch (JsonEOFException e) {
      throw new FetchException(
          Kind.TRUNCATED, uri, uri + " broke off in the middle of its JSON.", e);
    } catch (JsonProcessingException e) {
      throw new FetchException(
          Kind.UNPARSABLE, uri, uri + " is not JSON: " + e.getOriginalMessage() + ".", e);
    } catch (IOException e) {
      throw new FetchException(Kind.UNPARSABLE, uri, uri + " cannot be read: " + e + ".", e);
    }
  }

  private static String refusal(@org.jspecify.annotations.Nullable JsonNode answer) {
    if (answer == null || !answer.isObject()) {
      return "something that is no answer of CKAN's API; check the portal's url.";
    }
    JsonRecord error = new JsonRecord(answer.path("error"));
    String words = (error.text("__type") + " " + error.text("message")).strip();
    return "success: false" + (words.isEmpty() ? "." : " (" + words + ").");
  }

  private static List<Found> found(Portal portal, Cursor cursor, JsonNode list) {
    CkanAddresses addresses = CkanAddresses.of(portal.url());
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      String place = "position " + (cursor.position() + i);
      if (list.get(i) instanceof ObjectNode record) {
        found.add(one(addresses, record, place));
      } else {
        found.add(Found.nameless(place, "not-an-object", "there is no record at " + place + "."));
      }
    }
    return found;
  }

  private static Found one(CkanAddresses addresses, ObjectNode node, String place) {
    JsonRecord record = new JsonRecord(node);
    String name = record.text("name", "id");
    String id = record.text("id", "name");
    if (id.isEmpty()) {
      return Found.nameless(place, "no-id", "the record at " + place + " has neither id nor name.");
    }
    if (isNoDataset(record)) {
      return new Found.Skipped(id);
    }
    withoutCounts(node);
    return new RawRecord(id, addresses.page(name), FORM, Json.canonical(node));
  }

  private static boolean isNoDataset(JsonRecord record) {
    String state = record.text("state").toLowerCase(Locale.ROOT);
    boolean hidden = record.node().path("private").asBoolean(false) && !isDkan(record);
    return hidden
        || state.equals("draft")
        || state.equals("deleted")
        || NO_DATASETS.contains(record.text("type").toLowerCase(Locale.ROOT));
  }

  /** DKAN calls every dataset private, which it shows to everybody all the same. */
  private static boolean isDkan(JsonRecord record) {
    return record.text("type").equals("Dataset") && !record.node().has("owner_org");
  }

  /** How often a page was looked at is no part of a dataset, but changes every day. */
  private static void withoutCounts(ObjectNode node) {
    node.remove("tracking_summary");
    for (JsonNode resource : node.path("resources")) {
      if (resource instanceof ObjectNode object) {
        object.remove("tracking_summary");
      }
    }
  }
}

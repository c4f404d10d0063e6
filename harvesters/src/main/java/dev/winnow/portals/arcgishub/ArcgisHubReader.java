package dev.winnow.portals.arcgishub;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.catalogue.Agent;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Finding;
import dev.winnow.catalogue.Place;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.vocabulary.AccessRightsList;
import dev.winnow.catalogue.vocabulary.Languages;
import dev.winnow.catalogue.vocabulary.Licence;
import dev.winnow.catalogue.vocabulary.Licences;
import dev.winnow.catalogue.vocabulary.Moment;
import dev.winnow.catalogue.vocabulary.Moments;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.UnreadableRecordException;
import dev.winnow.portals.json.Places;
import dev.winnow.portals.reading.Nodes;
import dev.winnow.portals.reading.Said;
import dev.winnow.portals.reading.Web;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads one item of an ArcGIS Hub site. */
final class ArcgisHubReader {

  private static final Set<String> NO_LICENCE = Set.of("none", "custom", "unknown", "null");

  private final Portal portal;
  private final RawRecord record;
  private final JsonNode row;
  private final JsonNode item;

  ArcgisHubReader(Portal portal, RawRecord record) throws UnreadableRecordException {
    this.portal = portal;
    this.record = record;
    this.row = Nodes.record(record);
    this.item = row.path("properties");
  }

  Dataset read() throws UnreadableRecordException {
    String title =
        Said.isTemplate(said("title")) ? said("name") : Said.first(said("title"), said("name"));
    if (Said.title("", title).isEmpty()) {
      throw new UnreadableRecordException(
          "no-title", "item '" + record.sourceId() + "' has no title, only '" + title + "'");
    }
    URI page =
        URI.create(Web.root(record.address()) + "/datasets/" + Web.encode(record.sourceId()));
    return new DatasetBuilder(
            DatasetId.firstSeen(portal.id(), record.sourceId()), record.sourceId())
        .source(Optional.of(page))
        .landingPage(Said.address(page.toString()))
        .title(Said.title("", title))
        .description(Said.prose("", description()))
        .keywords(Said.keywords("", Nodes.texts(item, "tags")))
        .themes(Said.themes(themes()))
        .publisher(publisher())
        .licence(licence())
        .rights(Said.prose("", said("licenseInfo")))
        .accessRights(AccessRightsList.resolve(said("access")))
        .issued(moment("created"))
        .modified(moment("modified"))
        .spatial(places())
        .languages(
            Said.distinct(List.of(said("culture"))).stream().map(Languages::resolve).toList())
        .provenance(Said.prose("", said("accessInformation")))
        .distributions(new ArcgisFiles(page, row).all())
        .findings(findings())
        .build();
  }

  private String description() {
    String description = said("description");
    return description.isEmpty() || Said.isTemplate(description) ? said("snippet") : description;
  }

  /** Categories are paths such as "/Categories/Transport": the last name counts. */
  private List<String> themes() {
    List<String> themes = new ArrayList<>();
    for (String path : Nodes.texts(item, "categories")) {
      themes.add(path.substring(path.lastIndexOf('/') + 1));
    }
    return themes;
  }

  private Optional<Agent> publisher() {
    String name = Said.line(Said.first(said("source"), said("orgName"), said("publisher")));
    return name.isEmpty() || Said.isTemplate(name)
        ? Optional.empty()
        : Optional.of(new Agent(said("orgId"), Texts.of(name), "", Optional.empty()));
  }

  /** A code, else what the terms of use link to, else what they say. */
  private Stated<Licence> licence() {
    List<String> all = new ArrayList<>();
    all.add(Nodes.text(item, "structuredLicense", "url"));
    String code = Said.first(said("license"), Nodes.text(item, "structuredLicense", "abbr"));
    all.add(NO_LICENCE.contains(code) ? "" : code);
    Document terms = Jsoup.parse(said("licenseInfo"));
    for (Element link : terms.select("a[href]")) {
      all.add(link.attr("href"));
    }
    all.add(terms.text());
    return Licences.resolve(Said.distinct(all));
  }

  private List<Place> places() {
    JsonNode corners =
        Nodes.at(item, "extent").isArray()
            ? Nodes.at(item, "extent")
            : Nodes.at(item, "extent", "coordinates");
    Optional<Place.Box> box =
        Places.of(Nodes.at(row, "geometry"))
            .flatMap(Place::box)
            .or(
                () ->
                    Places.box(
                        corners.path(0).path(0).asDouble(Double.NaN),
                        corners.path(0).path(1).asDouble(Double.NaN),
                        corners.path(1).path(0).asDouble(Double.NaN),
                        corners.path(1).path(1).asDouble(Double.NaN)));
    return box.isEmpty() ? List.of() : List.of(new Place(Texts.none(), "", box, ""));
  }

  private Stated<Moment> moment(String name) {
    JsonNode said = Nodes.at(item, name);
    if (!said.isIntegralNumber() || !said.canConvertToLong()) {
      return Moments.resolve(Nodes.text(said));
    }
    Instant instant = Instant.ofEpochMilli(said.longValue());
    return Stated.understood(
        Nodes.text(said), Moment.of(instant), "milliseconds since 1970 are " + instant);
  }

  private List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    Said.template("description", said("description")).ifPresent(findings::add);
    Said.template("publisher", said("source")).ifPresent(findings::add);
    return findings;
  }

  private String said(String name) {
    return Nodes.text(item, name);
  }
}

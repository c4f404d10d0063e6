package dev.winnow.portals.probe.sign.software;

import static dev.winnow.portals.probe.sign.Records.having;

import dev.winnow.portals.probe.sign.Marks;
import dev.winnow.portals.probe.sign.Recogniser;
import dev.winnow.portals.probe.sign.Recogniser.Rank;
import dev.winnow.portals.probe.sign.Software;
import dev.winnow.portals.probe.sign.Software.Kind;
import java.util.List;

/** The types that are recognised by marks, addresses and the shape of their records alone. */
public final class KnownSoftware {

  /** All of them. */
  public static final List<Recogniser> ALL =
      List.of(
          Software.of(
              Kind.own("opendatasoft").tried(true),
              Marks.of("Opendatasoft", "opendatasoft", "huwise").on(".*\\.opendatasoft\\.com"),
              List.of("/explore", "/api/explore", "/api/v2", "/api/records", "/api/datasets"),
              record ->
                  record.has("dataset_id") && (record.has("metas") || record.has("has_records"))),
          Software.of(
              Kind.own("udata").tried(true),
              Marks.of("udata", "udata"),
              List.of("/api/1", "/api/2", "/datasets/", "/organizations/", "/reuses/"),
              having(
                  3,
                  "resources",
                  "organization",
                  "license",
                  "last_update",
                  "last_modified",
                  "frequency",
                  "slug",
                  "page")),
          Software.of(
              Kind.own("dataverse").dear(5),
              Marks.of("Dataverse", "dataverse"),
              List.of("/dataverse/", "/dataset.xhtml", "/dataverse.xhtml", "/api/search"),
              record -> record.has("latestVersion") || record.has("metadataBlocks")),
          Software.of(
              Kind.own("invenio"),
              Marks.of("InvenioRDM", "inveniordm", "invenio-", "zenodo").on("(.*\\.)?zenodo\\.org"),
              List.of("/records/", "/api/records", "/communities/"),
              record ->
                  record.path("metadata").has("title")
                      && having(2, "links", "created", "updated", "pids", "files").test(record)),
          Software.of(
              Kind.own("magda"),
              Marks.of("Magda", "magda"),
              List.of("/api/v0/", "/dataset/ds-", "/search/api/v0/"),
              having(
                  3, "identifier", "distributions", "publisher", "catalog", "quality", "source")),
          Software.of(
              Kind.own("piveau"),
              Marks.of("piveau", "piveau", "/api/hub/search"),
              List.of("/api/hub/"),
              having(
                  3, "catalog", "distributions", "country", "categories", "resource", "keywords")),
          new Software(
              Kind.own("geonetwork").ranked(Rank.PROTOCOL),
              Marks.of("GeoNetwork", "geonetwork"),
              List.of("/srv/"),
              List.of("geonetwork/", ""),
              record -> record.path("_source").has("uuid")),
          new Software(
              Kind.own("erddap"),
              Marks.of("ERDDAP", "erddap"),
              List.of("/info/", "/tabledap", "/griddap"),
              List.of("erddap/"),
              record -> record.has("Dataset ID")),
          Software.of(
              Kind.own("datacite"),
              Marks.of("DataCite", "\"type\":\"dois\"", "\"type\": \"dois\"")
                  .on("api(\\.test)?\\.datacite\\.org"),
              List.of("/dois"),
              record -> record.path("attributes").has("doi")),
          Software.of(
              Kind.own("nasa-cmr"),
              Marks.of("the Common Metadata Repository", "common metadata repository")
                  .on("cmr\\..*nasa\\.gov"),
              List.of("/search/collections", "/search/concepts"),
              record -> record.has("umm")),
          new Software(
              Kind.own("sdmx"),
              Marks.of("SDMX", "sdmx"),
              List.of("/dataflow"),
              List.of("rest/", "sdmx/", "sdmxapi/rest/"),
              Software.ANY));

  private KnownSoftware() {}
}

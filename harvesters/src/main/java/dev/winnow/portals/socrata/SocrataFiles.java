package dev.winnow.portals.socrata;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.catalogue.DataService;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.DistributionBuilder;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.vocabulary.FileFormats;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.harvest.RawRecord;
import dev.winnow.portals.reading.Nodes;
import dev.winnow.portals.reading.Said;
import dev.winnow.portals.reading.Web;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The ways to get a Socrata dataset: the software offers the same exports and the same API for
 * every table, as its own DCAT-US export states.
 */
final class SocrataFiles {

  private final JsonNode resource;
  private final String site;
  private final String id;

  SocrataFiles(JsonNode row, RawRecord record) {
    this.resource = row.path("resource");
    this.id = Web.encode(record.sourceId());
    this.site = site(row, record);
  }

  /** The domain that owns the dataset, under the scheme it was asked by. */
  private static String site(JsonNode row, RawRecord record) {
    Optional<URI> permalink = Said.address(Nodes.text(row, "permalink")).value();
    return permalink.map(Web::root).orElseGet(() -> Web.root(record.address())).toString();
  }

  List<Distribution> all() {
    return switch (Nodes.text(resource, "type")) {
      case "file" -> List.of(blob());
      case "href", "story", "chart", "link" -> List.of();
      default -> table();
    };
  }

  private List<Distribution> table() {
    List<Distribution> all = new ArrayList<>();
    boolean map =
        Nodes.text(resource, "lens_view_type").equals("geo")
            || Nodes.text(resource, "type").equals("map");
    if (map) {
      all.add(file("GeoJSON", "/api/geospatial/" + id + "?method=export&format=GeoJSON"));
      all.add(file("SHP", "/api/geospatial/" + id + "?method=export&format=Shapefile"));
    } else {
      all.add(file("CSV", "/api/views/" + id + "/rows.csv?accessType=DOWNLOAD"));
      all.add(file("JSON", "/api/views/" + id + "/rows.json?accessType=DOWNLOAD"));
      all.add(file("XML", "/api/views/" + id + "/rows.xml?accessType=DOWNLOAD"));
    }
    all.add(api());
    return all;
  }

  private Distribution file(String format, String path) {
    Stated<URI> url = Said.address(site + path);
    return new DistributionBuilder()
        .title(Texts.of(format))
        .accessUrl(url)
        .downloadUrl(url)
        .format(FileFormats.resolve(format))
        .build();
  }

  private Distribution api() {
    Stated<URI> url = Said.address(site + "/resource/" + id + ".json");
    return new DistributionBuilder()
        .title(Texts.of("SODA API"))
        .accessUrl(url)
        .format(FileFormats.resolve("API"))
        .accessService(
            Optional.of(
                new DataService("", Texts.of("Socrata Open Data API"), url, Stated.nothing())))
        .build();
  }

  private Distribution blob() {
    String mediaType = Nodes.text(resource, "blob_mime_type");
    Stated<URI> url =
        Said.address(
            site + "/download/" + id + "/" + Said.first(mediaType, "application/octet-stream"));
    return new DistributionBuilder()
        .title(Said.title("", Nodes.text(resource, "name")))
        .accessUrl(url)
        .downloadUrl(url)
        .mediaType(FileFormats.mediaType(mediaType))
        .format(FileFormats.resolve("", mediaType, ""))
        .build();
  }
}

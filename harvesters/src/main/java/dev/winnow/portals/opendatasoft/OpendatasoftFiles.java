package dev.winnow.portals.opendatasoft;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.catalogue.DataService;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.DistributionBuilder;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.vocabulary.FileFormats;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.portals.reading.Nodes;
import dev.winnow.portals.reading.Said;
import dev.winnow.portals.reading.Web;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The ways to get an Opendatasoft dataset: the software offers the same exports and the same
 * records API for every dataset that has visible records, as its own DCAT export states.
 */
final class OpendatasoftFiles {

  private static final List<String> TABLES = List.of("csv", "json", "xlsx");
  private static final List<String> MAPS = List.of("geojson", "shp");

  private final URI site;
  private final JsonNode row;
  private final String id;

  OpendatasoftFiles(URI site, JsonNode row) {
    this.site = site;
    this.row = row;
    this.id = OpendatasoftRows.id(row);
  }

  List<Distribution> all() {
    List<Distribution> all = new ArrayList<>();
    boolean visible = !Nodes.text(row, "data_visible").equals("false");
    if (Nodes.text(row, "has_records").equals("true") && visible) {
      TABLES.forEach(format -> all.add(export(format)));
      if (Nodes.texts(row, "features").contains("geo")) {
        MAPS.forEach(format -> all.add(export(format)));
      }
      all.add(api());
    }
    for (JsonNode file : Nodes.items(row, "alternative_exports")) {
      all.add(file(file, "alternative_exports"));
    }
    for (JsonNode file : Nodes.items(row, "attachments")) {
      all.add(file(file, "attachments"));
    }
    return all;
  }

  static URI address(URI site, String folder, String id, String rest) {
    return URI.create(site + "/" + folder + "/" + Web.encode(id) + "/" + rest);
  }

  private Distribution export(String format) {
    Stated<URI> url = Said.address(dataset("exports/" + format).toString());
    return new DistributionBuilder()
        .title(Texts.of(format.toUpperCase(java.util.Locale.ROOT)))
        .accessUrl(url)
        .downloadUrl(url)
        .format(FileFormats.resolve(format))
        .build();
  }

  private Distribution api() {
    Stated<URI> url = Said.address(dataset("records").toString());
    return new DistributionBuilder()
        .title(Texts.of("Explore API"))
        .accessUrl(url)
        .format(FileFormats.resolve("API"))
        .accessService(
            Optional.of(
                new DataService(
                    "", Texts.of("Opendatasoft Explore API 2.1"), url, Stated.nothing())))
        .build();
  }

  /** Attached files are named by an internal address; the API gives them under their id. */
  private Distribution file(JsonNode file, String kind) {
    String said = Nodes.text(file, "url");
    String stated = said.startsWith("http") ? said : "";
    String fileId = Nodes.text(file, "id");
    Stated<URI> url =
        stated.isEmpty() && !fileId.isEmpty()
            ? Said.address(dataset(kind + "/" + Web.encode(fileId)).toString())
            : Said.address(stated);
    String mediaType = Nodes.text(file, "mimetype");
    return new DistributionBuilder()
        .id(fileId)
        .title(Said.title("", Nodes.text(file, "title")))
        .description(Said.prose("", Nodes.text(file, "description")))
        .accessUrl(url)
        .downloadUrl(url)
        .mediaType(FileFormats.mediaType(mediaType))
        .format(FileFormats.resolve("", mediaType, Said.first(stated, Nodes.text(file, "title"))))
        .build();
  }

  private URI dataset(String rest) {
    return address(site, "api/explore/v2.1/catalog/datasets", id, rest);
  }
}

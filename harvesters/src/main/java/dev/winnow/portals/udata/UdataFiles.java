package dev.winnow.portals.udata;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.catalogue.Checksum;
import dev.winnow.catalogue.DataService;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.DistributionBuilder;
import dev.winnow.catalogue.vocabulary.FileFormats;
import dev.winnow.catalogue.vocabulary.Moments;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.portals.reading.Nodes;
import dev.winnow.portals.reading.Said;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The resources of a udata dataset; those that are about the data are documentation. */
final class UdataFiles {

  private final JsonNode row;

  UdataFiles(JsonNode row) {
    this.row = row;
  }

  List<Distribution> all() {
    List<Distribution> all = new ArrayList<>();
    for (JsonNode resource : Nodes.items(row, "resources")) {
      if (!isDocumentation(resource)) {
        all.add(file(resource));
      }
    }
    return all;
  }

  List<String> documentation() {
    List<String> all = new ArrayList<>();
    for (JsonNode resource : Nodes.items(row, "resources")) {
      if (isDocumentation(resource)) {
        all.add(Nodes.text(resource, "url"));
      }
    }
    return all;
  }

  private static boolean isDocumentation(JsonNode resource) {
    return Nodes.text(resource, "type").equals("documentation");
  }

  private Distribution file(JsonNode resource) {
    String address = Nodes.text(resource, "url");
    boolean api = Nodes.text(resource, "type").equals("api");
    Stated<URI> url = Said.address(address);
    String mediaType = Nodes.text(resource, "mime");
    return new DistributionBuilder()
        .id(Nodes.text(resource, "id"))
        .title(Said.title("", Nodes.text(resource, "title")))
        .description(Said.prose("", Nodes.text(resource, "description")))
        .accessUrl(url.or(Said.address(Nodes.text(resource, "latest"))))
        .downloadUrl(api ? Stated.nothing() : url)
        .mediaType(FileFormats.mediaType(mediaType))
        .format(
            FileFormats.resolve(
                Said.first(Nodes.text(resource, "format"), api ? "API" : ""), mediaType, address))
        .byteSize(Nodes.count(resource, "filesize"))
        .checksum(checksum(resource))
        .issued(Moments.resolve(Said.first(at(resource, "published"), at(resource, "created_at"))))
        .modified(Moments.resolve(at(resource, "last_modified")))
        .conformsTo(
            Said.distinct(
                List.of(
                    Said.first(
                        Nodes.text(resource, "schema", "url"),
                        Nodes.text(resource, "schema", "name")))))
        .accessService(api ? Optional.of(service(resource, url)) : Optional.empty())
        .build();
  }

  private static DataService service(JsonNode resource, Stated<URI> url) {
    return new DataService(
        "", Said.title("", Nodes.text(resource, "title")), url, Stated.nothing());
  }

  private static Optional<Checksum> checksum(JsonNode resource) {
    String value = Nodes.text(resource, "checksum", "value");
    String algorithm = Nodes.text(resource, "checksum", "type").toLowerCase(Locale.ROOT);
    return value.isEmpty() ? Optional.empty() : Optional.of(new Checksum(algorithm, value));
  }

  private static String at(JsonNode resource, String name) {
    return Nodes.text(resource, name);
  }
}

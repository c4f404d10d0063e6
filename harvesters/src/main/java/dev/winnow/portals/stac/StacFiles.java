package dev.winnow.portals.stac;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.catalogue.Checksum;
import dev.winnow.catalogue.DataService;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.DistributionBuilder;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.vocabulary.FileFormats;
import dev.winnow.catalogue.vocabulary.Moments;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.portals.reading.Nodes;
import dev.winnow.portals.reading.Said;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The ways to get a collection: its assets, the API that lists its items, links to the data. A
 * static collection is reached through its own document, which links its items.
 */
final class StacFiles {

  private static final Set<String> PICTURES = Set.of("thumbnail", "overview", "visual");
  private static final Set<String> DATA = Set.of("enclosure", "download", "data", "http", "https");

  private final JsonNode collection;
  private final URI base;

  StacFiles(JsonNode collection, URI base) {
    this.collection = collection;
    this.base = base;
  }

  List<Distribution> all() {
    List<Distribution> all = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : collection.path("assets").properties()) {
      if (Nodes.texts(entry.getValue(), "roles").stream().noneMatch(PICTURES::contains)) {
        all.add(asset(entry.getKey(), entry.getValue()));
      }
    }
    boolean items = false;
    for (JsonNode link : Nodes.items(collection, "links")) {
      String rel = Nodes.text(link, "rel");
      if (rel.equals("items")) {
        all.add(service(link));
      } else if (DATA.contains(rel)) {
        all.add(link(link));
      }
      items |= rel.equals("item");
    }
    if (items && all.isEmpty()) {
      all.add(document());
    }
    return all;
  }

  private Distribution asset(String key, JsonNode asset) {
    Stated<URI> url = Said.address(Nodes.text(asset, "href"), base);
    return file(asset, url)
        .id(key)
        .title(Said.title("", Said.first(Nodes.text(asset, "title"), key)))
        .description(Said.prose("", Nodes.text(asset, "description")))
        .modified(Moments.resolve(Nodes.text(asset, "updated")))
        .byteSize(Nodes.count(asset, "file:size"))
        .checksum(
            Optional.of(Nodes.text(asset, "file:checksum"))
                .filter(digits -> !digits.isEmpty())
                .map(digits -> new Checksum("multihash", digits)))
        .build();
  }

  private Distribution link(JsonNode link) {
    Stated<URI> url = Said.address(Nodes.text(link, "href"), base);
    return file(link, url).title(Said.title("", Nodes.text(link, "title"))).build();
  }

  private DistributionBuilder file(JsonNode said, Stated<URI> url) {
    String mediaType = Nodes.text(said, "type");
    return new DistributionBuilder()
        .accessUrl(url)
        .downloadUrl(url)
        .mediaType(FileFormats.mediaType(mediaType))
        .format(FileFormats.resolve("", mediaType, Nodes.text(said, "href")));
  }

  private Distribution service(JsonNode link) {
    Stated<URI> url = Said.address(Nodes.text(link, "href"), base);
    return new DistributionBuilder()
        .title(Texts.of("STAC API"))
        .accessUrl(url)
        .mediaType(FileFormats.mediaType(Nodes.text(link, "type")))
        .format(FileFormats.resolve("API"))
        .accessService(
            Optional.of(new DataService("", Texts.of("STAC API"), url, Stated.nothing())))
        .build();
  }

  private Distribution document() {
    return new DistributionBuilder()
        .title(Texts.of("STAC collection"))
        .accessUrl(Said.address(base.toString()))
        .mediaType(FileFormats.mediaType("application/json"))
        .format(FileFormats.resolve("JSON"))
        .build();
  }
}

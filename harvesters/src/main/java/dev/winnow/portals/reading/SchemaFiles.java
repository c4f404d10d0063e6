package dev.winnow.portals.reading;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.catalogue.Checksum;
import dev.winnow.catalogue.DataService;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.DistributionBuilder;
import dev.winnow.catalogue.vocabulary.FileFormats;
import dev.winnow.catalogue.vocabulary.Licences;
import dev.winnow.catalogue.vocabulary.Moments;
import dev.winnow.catalogue.vocabulary.Stated;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Reads the distributions of a schema.org dataset; Croissant's files are distributions too. */
final class SchemaFiles {

  private static final Pattern SERVICE = Pattern.compile("WebAPI|Service|ServiceChannel");
  private static final Pattern BYTES = Pattern.compile("(\\d{1,18})(?:\\.0+)?\\s*(?:b|bytes?)?");
  private static final List<String> DIGESTS = List.of("sha256", "md5", "sha1", "sha512");

  private final JsonNode node;
  private final URI base;

  SchemaFiles(JsonNode node, URI base) {
    this.node = node;
    this.base = base;
  }

  List<Distribution> all() {
    List<Distribution> all = new ArrayList<>();
    for (JsonNode item : Nodes.items(node, "distribution")) {
      if (item.isObject() ? isReachable(item) : !Nodes.text(item).isEmpty()) {
        all.add(item.isObject() ? file(item) : link(Nodes.text(item)));
      }
    }
    return all;
  }

  /** A file inside another one has a path there, and a set of files a pattern: no addresses. */
  private static boolean isReachable(JsonNode item) {
    String content = address(item, "contentUrl");
    boolean inside = !Nodes.items(item, "containedIn").isEmpty() && !content.startsWith("http");
    return !inside && !(content + address(item, "url")).isEmpty();
  }

  private Distribution link(String address) {
    Stated<URI> url = Said.address(address, base);
    return new DistributionBuilder()
        .accessUrl(url)
        .format(FileFormats.resolve("", "", address))
        .build();
  }

  private Distribution file(JsonNode item) {
    String content = address(item, "contentUrl");
    String page = address(item, "url");
    boolean service = JsonLd.isA(item, SERVICE);
    List<String> formats = new ArrayList<>(Nodes.texts(item, "encodingFormat"));
    formats.addAll(Nodes.texts(item, "fileFormat"));
    String mediaType = formats.stream().filter(text -> text.contains("/")).findFirst().orElse("");
    String format = formats.stream().filter(text -> !text.contains("/")).findFirst().orElse("");
    Stated<URI> access = Said.address(Said.first(page, content), base);
    return new DistributionBuilder()
        .id(Nodes.text(item, "@id"))
        .title(Said.title("", Nodes.text(item, "name")))
        .description(Said.prose("", Nodes.text(item, "description")))
        .accessUrl(access)
        .downloadUrl(service ? Stated.nothing() : Said.address(content, base))
        .mediaType(FileFormats.mediaType(mediaType))
        .format(
            FileFormats.resolve(
                service ? Said.first(format, "API") : format, mediaType, Said.first(content, page)))
        .byteSize(size(item))
        .checksum(checksum(item))
        .issued(Moments.resolve(Nodes.text(item, "datePublished")))
        .modified(Moments.resolve(Nodes.text(item, "dateModified")))
        .licence(Licences.resolve(SchemaThings.licences(item)))
        .accessService(
            service
                ? Optional.of(
                    new DataService(
                        "", Said.title("", Nodes.text(item, "name")), access, Stated.nothing()))
                : Optional.empty())
        .build();
  }

  private static String address(JsonNode item, String property) {
    JsonNode value = Nodes.at(item, property);
    return value.isObject()
        ? Said.first(Nodes.text(value, "@id"), Nodes.text(value, "url"))
        : Nodes.text(value);
  }

  private static OptionalLong size(JsonNode item) {
    String said = Nodes.text(item, "contentSize").toLowerCase(java.util.Locale.ROOT);
    var bytes = BYTES.matcher(said);
    return bytes.matches() ? Said.byteSize(bytes.group(1)) : OptionalLong.empty();
  }

  private static Optional<Checksum> checksum(JsonNode item) {
    for (String digest : DIGESTS) {
      String value = Nodes.text(item, digest);
      if (!value.isEmpty()) {
        return Optional.of(new Checksum(digest, value));
      }
    }
    return Optional.empty();
  }
}

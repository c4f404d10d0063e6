package dev.winnow.catalogue.dcat;

import dev.winnow.catalogue.Checksum;
import dev.winnow.catalogue.DataService;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.DistributionBuilder;
import dev.winnow.catalogue.dcat.rdf.Terms;
import dev.winnow.catalogue.dcat.record.Dates;
import dev.winnow.catalogue.dcat.record.RecordGraph;
import dev.winnow.catalogue.dcat.record.Statements;
import dev.winnow.catalogue.vocabulary.FileFormat;
import dev.winnow.catalogue.vocabulary.FileFormats;
import dev.winnow.catalogue.vocabulary.Languages;
import dev.winnow.catalogue.vocabulary.Stated;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.jena.graph.Node;

/** Reads one distribution. */
final class DistributionReader {

  private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

  private final RecordGraph graph;
  private final RecordContext context;
  private final LicenceReader licences;

  DistributionReader(RecordGraph graph, RecordContext context, LicenceReader licences) {
    this.graph = graph;
    this.context = context;
    this.licences = licences;
  }

  Distribution read(Node node) {
    if (node.isLiteral()) {
      Stated<URI> address = resolve(List.of(node));
      return new DistributionBuilder()
          .accessUrl(address)
          .format(FileFormats.resolve("", "", address.raw()))
          .build();
    }
    Stated<URI> access = address(node, Terms.ACCESS_URL, Terms.SCHEMA + "url");
    Stated<URI> download = address(node, Terms.DOWNLOAD_URL, Terms.SCHEMA + "contentUrl");
    Stated<String> mediaType =
        Statements.one(
            graph,
            graph.values(node, Terms.DCAT + "mediaType", Terms.SCHEMA + "encodingFormat"),
            FileFormats::mediaType);
    DistributionBuilder builder =
        new DistributionBuilder()
            .id(node.isURI() ? node.getURI() : "")
            .title(graph.texts(node, Terms.TITLE, Terms.SCHEMA + "name", Terms.LABEL))
            .description(graph.texts(node, Terms.DESCRIPTION, Terms.SCHEMA + "description"))
            .accessUrl(access)
            .downloadUrl(download)
            .mediaType(mediaType)
            .format(format(node, mediaType.raw(), download.or(access).raw()))
            .licence(licences.licence(node))
            .rights(graph.texts(node, Terms.DCT + "rights"));
    return details(node, builder).build();
  }

  private DistributionBuilder details(Node node, DistributionBuilder builder) {
    return builder
        .byteSize(size(node))
        .checksum(checksum(node))
        .issued(
            Dates.first(graph, graph.values(node, Terms.ISSUED, Terms.SCHEMA + "datePublished")))
        .modified(
            Dates.last(graph, graph.values(node, Terms.MODIFIED, Terms.SCHEMA + "dateModified")))
        .availability(
            word(
                node,
                Terms.DCATAP + "availability",
                "http://dcat-ap.de/def/dcatde/plannedAvailability"))
        .status(word(node, Terms.ADMS + "status"))
        .documentation(
            graph.words(
                node,
                Terms.PAGE,
                Terms.DCAT + "describedBy",
                "http://www.w3.org/2007/05/powder-s#describedby"))
        .conformsTo(graph.words(node, Terms.DCT + "conformsTo"))
        .languages(
            Statements.each(
                graph,
                graph.all(node, Terms.LANGUAGE, Terms.SCHEMA + "inLanguage"),
                Languages::resolve))
        .accessService(service(node));
  }

  private String word(Node node, String... terms) {
    return graph.words(node, terms).stream().findFirst().orElse("");
  }

  private Stated<URI> address(Node node, String... terms) {
    return resolve(graph.values(node, terms));
  }

  private Stated<URI> resolve(List<Node> values) {
    return Statements.one(graph, values, context::address);
  }

  /** The first of its statements that names a known format; else its media type or ending. */
  private Stated<FileFormat> format(Node node, String mediaType, String address) {
    List<Node> values =
        graph.values(node, Terms.DCT + "format", Terms.SCHEMA + "fileFormat", Terms.DCT + "type");
    String said = "";
    for (Node value : values) {
      for (String word : graph.sayings(value)) {
        if (said.isEmpty() || FileFormats.resolve(word).isUnderstood()) {
          said = word;
        }
        if (FileFormats.resolve(said).isUnderstood()) {
          return FileFormats.resolve(said, mediaType, address);
        }
      }
    }
    return FileFormats.resolve(said, mediaType, address);
  }

  private OptionalLong size(Node node) {
    for (String word : graph.words(node, Terms.DCAT + "byteSize", Terms.SCHEMA + "contentSize")) {
      if (word.matches("\\+?\\d{1,19}(\\.\\d{1,9})?([eE]\\+?\\d{1,2})?")) {
        BigDecimal size = new BigDecimal(word);
        if (size.compareTo(LARGEST) <= 0) {
          return OptionalLong.of(size.longValue());
        }
      }
    }
    return OptionalLong.empty();
  }

  private Optional<Checksum> checksum(Node node) {
    for (Node value : graph.values(node, Terms.SPDX + "checksum")) {
      String digits =
          value.isLiteral() ? graph.word(value) : word(value, Terms.SPDX + "checksumValue");
      if (!digits.isBlank()) {
        String algorithm = value.isLiteral() ? "" : word(value, Terms.SPDX + "algorithm");
        return Optional.of(new Checksum(algorithm(algorithm), digits));
      }
    }
    return Optional.empty();
  }

  /** "sha256" from "http://…#checksumAlgorithm_sha256", "…/hashAlgorithms/sha/256" or "SHA-256". */
  private static String algorithm(String said) {
    String name = said.replaceFirst("^.*hashAlgorithms/", "").replaceFirst("^.*[#]", "");
    name = name.contains("/") && name.contains(":") ? name.replaceFirst("^.*/", "") : name;
    return name.replaceFirst("(?i)^checksumAlgorithm_", "")
        .replaceAll("[^A-Za-z0-9]", "")
        .toLowerCase(Locale.ROOT);
  }

  private Optional<DataService> service(Node node) {
    List<DataService> services =
        graph.values(node, Terms.DCAT + "accessService").stream().map(this::dataService).toList();
    return services.stream()
        .filter(service -> service.endpointUrl().isUnderstood())
        .findFirst()
        .or(() -> services.stream().findFirst());
  }

  private DataService dataService(Node node) {
    if (node.isLiteral()) {
      return new DataService(
          "", dev.winnow.catalogue.Texts.none(), resolve(List.of(node)), Stated.nothing());
    }
    return new DataService(
        node.isURI() ? node.getURI() : "",
        graph.texts(node, Terms.TITLE, Terms.LABEL),
        address(node, Terms.DCAT + "endpointURL"),
        address(node, Terms.DCAT + "endpointDescription"));
  }
}

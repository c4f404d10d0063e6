package dev.winnow.catalogue.dcat.out;

import dev.winnow.catalogue.Checksum;
import dev.winnow.catalogue.DataService;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.dcat.rdf.Terms;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/** What a distribution says, as triples. */
final class DistributionTriples {

  private static final String MEDIA_TYPES = "http://www.iana.org/assignments/media-types/";

  private static final Pattern HEXADECIMAL = Pattern.compile("([0-9A-Fa-f]{2})+");

  private final Writing to;

  DistributionTriples(Writing to) {
    this.to = to;
  }

  void write(Node dataset, Distribution d) {
    Node node = to.node(d.id());
    to.add(dataset, Terms.DISTRIBUTION, node);
    to.type(node, Terms.DCAT + "Distribution");
    to.texts(node, Terms.TITLE, d.title());
    to.texts(node, Terms.DESCRIPTION, d.description());
    to.address(node, Terms.ACCESS_URL, d.accessUrl());
    to.address(node, Terms.DOWNLOAD_URL, d.downloadUrl());
    to.stated(
        node,
        Terms.DCT + "format",
        d.format(),
        f -> DatasetTriples.AUTHORITY + "file-type/" + f.id());
    to.stated(node, Terms.DCAT + "mediaType", d.mediaType(), type -> MEDIA_TYPES + type);
    to.stated(node, Terms.LICENCE, d.licence(), DatasetTriples::licence);
    to.statements(node, Terms.DCT + "rights", DatasetTriples.RIGHTS_STATEMENT, d.rights());
    d.byteSize()
        .ifPresent(
            size ->
                to.typed(node, Terms.DCAT + "byteSize", Long.toString(size), "nonNegativeInteger"));
    d.checksum().ifPresent(checksum -> checksum(node, checksum));
    to.moment(node, Terms.ISSUED, d.issued());
    to.moment(node, Terms.MODIFIED, d.modified());
    to.word(node, Terms.DCATAP + "availability", d.availability());
    to.word(node, Terms.ADMS + "status", d.status());
    to.words(node, Terms.PAGE, d.documentation());
    to.words(node, Terms.DCT + "conformsTo", d.conformsTo());
    d.languages()
        .forEach(language -> to.stated(node, Terms.LANGUAGE, language, DatasetTriples::language));
    d.accessService().ifPresent(service -> service(node, service));
  }

  private void checksum(Node distribution, Checksum checksum) {
    Node node = to.blank();
    to.add(distribution, Terms.SPDX + "checksum", node);
    to.type(node, Terms.SPDX + "Checksum");
    if (!checksum.algorithm().isEmpty()) {
      to.word(
          node, Terms.SPDX + "algorithm", Terms.SPDX + "checksumAlgorithm_" + checksum.algorithm());
    }
    if (HEXADECIMAL.matcher(checksum.value()).matches()) {
      to.typed(node, Terms.SPDX + "checksumValue", checksum.value(), "hexBinary");
    } else {
      to.text(node, Terms.SPDX + "checksumValue", checksum.value());
    }
  }

  private void service(Node distribution, DataService service) {
    Node node = to.node(service.id());
    to.add(distribution, Terms.DCAT + "accessService", node);
    to.type(node, Terms.DCAT + "DataService");
    to.texts(node, Terms.TITLE, service.title());
    to.address(node, Terms.DCAT + "endpointURL", service.endpointUrl());
    to.address(node, Terms.DCAT + "endpointDescription", service.endpointDescription());
  }
}

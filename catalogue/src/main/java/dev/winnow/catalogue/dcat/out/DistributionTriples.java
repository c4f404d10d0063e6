package dev.winnow.catalogue.dcat.out;

import dev.winnow.catalogue.Checksum;
import dev.winnow.catalogue.DataService;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.dcat.rdf.Terms;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/** What a distribution says, as triples. */
final class DistributionTriples {

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
    formats(node, d);
    DatasetTriples.licence(to, node, d.licence());
    to.statements(node, Terms.DCT + "rights", DatasetTriples.RIGHTS_STATEMENT, d.rights());
    d.byteSize()
        .ifPresent(
            size ->
                to.typed(node, Terms.DCAT + "byteSize", Long.toString(size), "nonNegativeInteger"));
    d.checksum().ifPresent(checksum -> checksum(node, checksum));
    to.moment(node, Terms.ISSUED, d.issued());
    to.moment(node, Terms.MODIFIED, d.modified());
    to.concept(node, Terms.DCATAP + "availability", d.availability());
    to.concept(node, Terms.ADMS + "status", d.status());
    d.documentation().forEach(one -> to.page(node, Terms.PAGE, one));
    DatasetTriples.standards(to, node, d.conformsTo());
    DatasetTriples.languages(to, node, d.languages());
    d.accessService().ifPresent(service -> service(node, service));
  }

  private void formats(Node node, Distribution d) {
    to.thing(
        node,
        Terms.DCT + "format",
        Terms.DCT + "MediaTypeOrExtent",
        d.format(),
        format -> Writing.AUTHORITY + "file-type/" + format.id());
    to.thing(
        node,
        Terms.DCAT + "mediaType",
        Terms.DCT + "MediaType",
        d.mediaType(),
        type -> Writing.MEDIA_TYPES + type);
  }

  private void checksum(Node distribution, Checksum checksum) {
    Node node = to.blank();
    to.add(distribution, Terms.SPDX + "checksum", node);
    to.type(node, Terms.SPDX + "Checksum");
    if (!checksum.algorithm().isEmpty()) {
      to.thing(
          node,
          Terms.SPDX + "algorithm",
          Terms.SPDX + "ChecksumAlgorithm",
          Terms.SPDX + "checksumAlgorithm_" + checksum.algorithm());
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

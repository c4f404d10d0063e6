package dev.winnow.catalogue.dcat;

import dev.winnow.catalogue.dcat.rdf.Terms;
import dev.winnow.catalogue.dcat.record.RecordGraph;
import dev.winnow.catalogue.vocabulary.Licence;
import dev.winnow.catalogue.vocabulary.Licences;
import dev.winnow.catalogue.vocabulary.Stated;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;

/** Reads the licence of a dataset or distribution. */
final class LicenceReader {

  private final RecordGraph graph;

  LicenceReader(RecordGraph graph) {
    this.graph = graph;
  }

  /**
   * The stated licence; without one, a licence that is named under dct:rights, as Swiss and German
   * portals do. Free text about rights is no licence.
   */
  Stated<Licence> licence(Node node) {
    List<Node> stated = graph.values(node, Terms.LICENCE, Terms.SCHEMA + "license");
    if (!stated.isEmpty()) {
      return Licences.resolve(sayings(stated));
    }
    List<Node> rights = graph.values(node, Terms.DCT + "rights");
    Stated<Licence> named = Licences.resolve(sayings(rights));
    return named.isUnderstood() ? named : Stated.nothing();
  }

  /** Addresses before ids, titles and text, whichever value they belong to. */
  private List<String> sayings(List<Node> values) {
    List<String> addresses = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (Node value : values) {
      for (String word : graph.sayings(value)) {
        boolean address = word.startsWith("http:") || word.startsWith("https:");
        (address ? addresses : texts).add(word);
      }
    }
    addresses.addAll(texts);
    return List.copyOf(addresses);
  }
}

package dev.winnow.catalogue.dcat;

import dev.winnow.catalogue.dcat.rdf.ParsedRdf;
import dev.winnow.catalogue.dcat.rdf.Terms;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Where a page of a catalogue says the next one is, and how many datasets there are in all. */
final class HydraPaging {

  private static final Set<String> VIEWS =
      Set.of(Terms.HYDRA + "PartialCollectionView", Terms.HYDRA + "PagedCollection");

  private final ParsedRdf rdf;
  private final URI base;

  HydraPaging(ParsedRdf rdf, URI base) {
    this.rdf = rdf;
    this.base = base;
  }

  /** The next page's address, absolute; a view of this very page wins over others. */
  Optional<String> next() {
    List<Triple> links = triples(Terms.HYDRA + "next");
    links.addAll(triples(Terms.HYDRA + "nextPage"));
    return links.stream()
        .filter(link -> isAboutThisPage(link.getSubject()))
        .findFirst()
        .or(() -> links.stream().filter(link -> isView(link.getSubject())).findFirst())
        .or(() -> links.stream().findFirst())
        .map(link -> absolute(word(link.getObject())))
        .filter(address -> !address.isEmpty());
  }

  /** The declared total; the largest where several collections declare one. */
  OptionalLong declared() {
    return triples(Terms.HYDRA + "totalItems").stream()
        .map(triple -> word(triple.getObject()))
        .filter(word -> word.matches("\\+?\\d{1,15}"))
        .mapToLong(Long::parseLong)
        .max();
  }

  private List<Triple> triples(String term) {
    List<Triple> found = new ArrayList<>();
    for (Node predicate : rdf.outline().predicates(term)) {
      rdf.triples().each(predicate, Node.ANY, found::add);
    }
    return found;
  }

  private boolean isAboutThisPage(Node view) {
    return view.isURI() && view.getURI().equals(base.toString());
  }

  private boolean isView(Node node) {
    return rdf.triples().about(node).stream()
        .filter(triple -> triple.getPredicate().getURI().equals(Terms.TYPE))
        .anyMatch(t -> t.getObject().isURI() && VIEWS.contains(Terms.type(t.getObject().getURI())));
  }

  private static String word(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm().strip();
    }
    return node.isURI() ? node.getURI() : "";
  }

  private String absolute(String address) {
    try {
      if (address.startsWith("?")) { // Java resolves it against the folder, unlike RFC 3986.
        return base.toString().replaceFirst("[?#].*", "") + address;
      }
      return address.isEmpty() ? "" : base.resolve(address).toString();
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}

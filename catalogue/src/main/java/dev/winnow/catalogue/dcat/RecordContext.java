package dev.winnow.catalogue.dcat;

import dev.winnow.catalogue.Finding;
import dev.winnow.catalogue.dcat.rdf.Terms;
import dev.winnow.catalogue.dcat.record.RecordGraph;
import dev.winnow.catalogue.vocabulary.Addresses;
import dev.winnow.catalogue.vocabulary.Stated;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** What was around a record, read back from the context that was kept with it. */
final class RecordContext {

  private static final Pattern ENCODED = Pattern.compile("(?i)https?%3A%2F%2F");
  private static final Pattern ABSOLUTE = Pattern.compile("\\s*[A-Za-z][A-Za-z0-9+.-]*:");

  private final RecordGraph graph;
  private final Set<String> relative;
  private final Set<String> mended;
  private final Set<String> resolved = new TreeSet<>();

  RecordContext(byte[] context) {
    graph = RecordGraph.of(context);
    relative = words(CatalogueContext.RELATIVE);
    mended = words(CatalogueContext.MENDED);
  }

  private Set<String> words(Node about) {
    return graph.values(CatalogueContext.PAGE, about.getURI()).stream()
        .map(Node::getLiteralLexicalForm)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What relative texts are relative to; only kept where the record has some. */
  Optional<URI> base() {
    try {
      Optional<String> base = words(CatalogueContext.BASE).stream().findFirst();
      return base.isPresent() ? Optional.of(new URI(base.get())) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /**
   * Understands a web address, a relative one on the page's base, and one that was encoded whole as
   * if it were a part of another ("https%3A%2F%2F…").
   */
  Stated<URI> address(String said) {
    if (ENCODED.matcher(said).lookingAt()) {
      try {
        String decoded = URLDecoder.decode(said.replace("+", "%2B"), StandardCharsets.UTF_8);
        Stated<URI> stated = Addresses.resolve(decoded, Optional.empty());
        return new Stated<>(said, stated.value(), stated.rule() + ", decoded");
      } catch (IllegalArgumentException e) {
        return Stated.unknown(said, "encoded whole, and wrongly");
      }
    }
    Stated<URI> stated = Addresses.resolve(said, base());
    if (stated.isUnderstood() && !ABSOLUTE.matcher(said).lookingAt()) {
      stated.value().ifPresent(address -> resolved.add(address.toString()));
    }
    return stated;
  }

  /** Whether an IRI stood in the page as a relative one. */
  boolean wasRelative(String iri) {
    return relative.contains(iri);
  }

  RecordGraph graph() {
    return graph;
  }

  /** Who publishes the catalogue, as nodes of {@link #graph}. */
  List<Node> publishers() {
    return ofCatalogue(Terms.PUBLISHER);
  }

  /** What the catalogue states as its own licence. */
  List<String> licences() {
    return ofCatalogue(Terms.LICENCE).stream().map(graph::word).toList();
  }

  private List<Node> ofCatalogue(String term) {
    return graph.values(CatalogueContext.PAGE, CatalogueContext.CATALOGUE.getURI()).stream()
        .flatMap(catalogue -> graph.values(catalogue, term).stream())
        .toList();
  }

  /** What parsing noticed, and what reading noticed about addresses so far. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    resolved.addAll(relative);
    if (!resolved.isEmpty()) {
      findings.add(
          new Finding(
              "relative-iri", "address", "relative addresses were resolved: " + sample(resolved)));
    }
    if (!mended.isEmpty()) {
      findings.add(
          new Finding(
              "illegal-iri",
              "address",
              "characters that no address may hold were encoded: " + sample(mended)));
    }
    if (!words(CatalogueContext.CUT).isEmpty()) {
      findings.add(new Finding("cut-record", "record", "the record was too large and was cut"));
    }
    return findings;
  }

  private static String sample(Set<String> iris) {
    String first = iris.stream().sorted().findFirst().orElseThrow();
    return iris.size() == 1 ? first : first + " and " + (iris.size() - 1) + " more";
  }
}

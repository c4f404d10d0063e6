package dev.winnow.scoring.shacl;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.dcat.out.DatasetTriples;
import dev.winnow.catalogue.dcat.rdf.NTriples;
import dev.winnow.catalogue.score.Facts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/** A dataset's description as a graph: the portal's own RDF where it is at hand, else ours. */
final class Description {

  private static final Set<String> KEPT_AS_TEXT =
      Set.of("http://purl.org/dc/terms/rights", "http://www.w3.org/ns/locn#geometry");

  private Description() {}

  static Graph of(Dataset dataset, Facts facts) {
    Optional<byte[]> own = facts.description().map(text -> text.getBytes(StandardCharsets.UTF_8));
    List<Triple> triples =
        own.map(NTriples::read)
            .orElseGet(
                () -> DatasetTriples.of(dataset, 0).stream().map(Description::fair).toList());
    Graph graph = GraphFactory.createGraphMem();
    triples.forEach(graph::add);
    Background.addTo(graph);
    return graph;
  }

  /** That Winnow's record keeps rights and geometries as text is no fault of the publisher. */
  private static Triple fair(Triple triple) {
    return triple.getObject().isLiteral() && KEPT_AS_TEXT.contains(triple.getPredicate().getURI())
        ? Triple.create(triple.getSubject(), triple.getPredicate(), NodeFactory.createBlankNode())
        : triple;
  }
}

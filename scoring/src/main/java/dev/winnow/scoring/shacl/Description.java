package dev.winnow.scoring.shacl;

import dev.winnow.catalogue.dcat.out.DatasetTriples;
import dev.winnow.catalogue.dcat.rdf.NTriples;
import dev.winnow.scoring.metrics.Subject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What is said about a dataset, with what everybody knows beside it: who is a member of a class,
 * and which values a thing's property has, in the order in which they were said.
 */
final class Description {

  private static final Node TYPE = RDF.type.asNode();
  private static final Node BELOW = RDFS.subClassOf.asNode();

  private final List<Triple> triples;
  private final Map<Node, Map<Node, Set<Node>>> things = new HashMap<>();
  private final Map<Node, Set<Node>> members = new HashMap<>();
  private boolean hasClassesOfItsOwn;

  private Description(List<Triple> triples) {
    this.triples = triples;
    triples.forEach(this::add);
    for (Triple triple : triples) {
      Background.of(triple.getObject()).forEach(this::add);
    }
  }

  /**
   * The portal's own RDF where it is at hand, else Winnow's record as RDF; read once, however many
   * files of shapes ask.
   */
  static Description of(Subject subject) {
    return subject.reading(
        Description.class,
        one ->
            of(
                one.facts()
                    .description()
                    .map(text -> NTriples.read(text.getBytes(StandardCharsets.UTF_8)))
                    .orElseGet(() -> DatasetTriples.of(one.dataset(), 0))));
  }

  /** What these triples say. */
  static Description of(List<Triple> triples) {
    return new Description(triples);
  }

  private void add(Triple triple) {
    Map<Node, Set<Node>> thing =
        things.computeIfAbsent(triple.getSubject(), unknown -> new HashMap<>());
    put(thing, triple.getPredicate(), triple.getObject());
    if (triple.getPredicate().equals(TYPE)) {
      for (Node type : Background.withThoseAbove(triple.getObject())) {
        put(members, type, triple.getSubject());
      }
    }
    hasClassesOfItsOwn |= triple.getPredicate().equals(BELOW);
  }

  /** Most sets have one element, and such need no table. */
  private static void put(Map<Node, Set<Node>> sets, Node key, Node element) {
    Set<Node> before = sets.putIfAbsent(key, Set.of(element));
    if (before == null || before.contains(element)) {
      return;
    }
    if (before.size() == 1) {
      before = new LinkedHashSet<>(before);
      sets.put(key, before);
    }
    before.add(element);
  }

  /** The things of a class or of one below it. */
  Set<Node> members(Node type) {
    return members.getOrDefault(type, Set.of());
  }

  /** What is said of a thing, by property. */
  Map<Node, Set<Node>> about(Node thing) {
    return things.getOrDefault(thing, Map.of());
  }

  /** Whether it says itself that a class is below another one, so that the graph must be asked. */
  boolean hasClassesOfItsOwn() {
    return hasClassesOfItsOwn;
  }

  /** All of it as a graph, for rules that ask more. */
  Graph graph() {
    Graph graph = GraphFactory.createGraphMem();
    triples.forEach(graph::add);
    Background.addTo(graph);
    return graph;
  }
}

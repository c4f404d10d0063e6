package dev.winnow.catalogue.dcat;

import dev.winnow.catalogue.dcat.rdf.ParsedRdf;
import dev.winnow.catalogue.dcat.rdf.Terms;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** What a node reaches in a page, but not through other datasets, catalogues and series. */
final class Reach {

  /** How many links between IRIs are followed; blank nodes belong to whoever links to them. */
  private static final int DEPTH = 8;

  /** Beyond this, a record is a denial of service; the rest is cut and a finding says so. */
  private static final int TRIPLES = 100_000;

  /** Links that lead out of a dataset into vocabularies and lists of everything. */
  private static final Set<String> NOT_FOLLOWED =
      Set.of(
          Terms.TYPE,
          Terms.SKOS + "inScheme",
          Terms.SKOS + "topConceptOf",
          Terms.SKOS + "hasTopConcept",
          Terms.SKOS + "narrower",
          Terms.SKOS + "broader",
          Terms.SKOS + "related",
          Terms.RDFS + "isDefinedBy",
          Terms.RDFS + "subClassOf",
          Terms.PRIMARY_TOPIC,
          Terms.DCAT + "servesDataset",
          Terms.DCT + "isPartOf",
          Terms.DCT + "hasPart");

  private final ParsedRdf rdf;
  private final DatasetFinder finder;
  private final Map<Node, String> terms = new HashMap<>();

  Reach(ParsedRdf rdf, DatasetFinder finder) {
    this.rdf = rdf;
    this.finder = finder;
  }

  private record Step(Node node, int depth) {}

  /**
   * Collects everything about the starting nodes and what they reach.
   *
   * @param root the dataset that it is for
   * @return whether that was all; false when it had to be cut
   */
  boolean collect(Node root, List<Node> starts, Collection<Triple> triples) {
    Set<Node> seen = new HashSet<>(starts);
    Deque<Step> open = new ArrayDeque<>();
    starts.forEach(start -> open.add(new Step(start, 0)));
    while (!open.isEmpty()) {
      Step step = open.remove();
      Collection<Triple> about = rdf.triples().about(step.node());
      if (!starts.contains(step.node()) && finder.isOwnRecord(step.node(), about)) {
        continue;
      }
      for (Triple triple : about) {
        String term = terms.computeIfAbsent(triple.getPredicate(), Reach::term);
        if (isForeignService(term, triple, root)) {
          continue;
        }
        if (triples.size() >= TRIPLES) {
          return false;
        }
        triples.add(triple);
        follow(term, triple.getObject(), step.depth(), seen, open);
      }
    }
    return true;
  }

  /** A service lists all datasets it serves; those of others are no business of this record. */
  private static boolean isForeignService(String term, Triple triple, Node root) {
    return term.equals(Terms.DCAT + "servesDataset") && !triple.getObject().equals(root);
  }

  private static String term(Node predicate) {
    return Terms.property(predicate.getURI());
  }

  private static void follow(
      String term, Node object, int depth, Set<Node> seen, Deque<Step> open) {
    int next = object.isBlank() ? depth : depth + 1;
    boolean leads = !object.isLiteral() && next <= DEPTH && !NOT_FOLLOWED.contains(term);
    if (leads && seen.add(object)) {
      open.add(new Step(object, next));
    }
  }
}

package dev.winnow.catalogue.dcat;

import dev.winnow.catalogue.dcat.rdf.NTriples;
import dev.winnow.catalogue.dcat.rdf.ParsedRdf;
import dev.winnow.catalogue.dcat.rdf.Terms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * What reading a dataset needs from its catalogue: who publishes it, under which licence, in which
 * language; and what parsing noticed. Dates of the catalogue stay out, or every record would change
 * with every export.
 */
final class CatalogueContext {

  static final Node PAGE = NodeFactory.createURI("urn:x-winnow:page");
  static final Node CATALOGUE = NodeFactory.createURI("urn:x-winnow:catalogue");
  static final Node BASE = NodeFactory.createURI("urn:x-winnow:base");
  static final Node RELATIVE = NodeFactory.createURI("urn:x-winnow:relative");
  static final Node MENDED = NodeFactory.createURI("urn:x-winnow:mended");
  static final Node CUT = NodeFactory.createURI("urn:x-winnow:cut");

  private static final int REMEMBERED = 256;
  private static final Set<String> TAKEN = Set.of(Terms.PUBLISHER, Terms.LICENCE, Terms.LANGUAGE);

  private final ParsedRdf rdf;
  private final Reach reach;
  private final Map<Node, List<Triple>> facts =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Node, List<Triple>> eldest) {
          return size() > REMEMBERED;
        }
      };
  private final Map<Node, byte[]> written = new LinkedHashMap<>();

  CatalogueContext(ParsedRdf rdf, Reach reach) {
    this.rdf = rdf;
    this.reach = reach;
  }

  /** The context of a dataset with these notes, in the form of a record. */
  byte[] bytes(Node dataset, Collection<Triple> notes) {
    Node catalogue = catalogueOf(dataset);
    List<Triple> about = facts.computeIfAbsent(catalogue, this::facts);
    if (notes.isEmpty()) {
      if (written.size() > REMEMBERED) {
        written.clear();
      }
      return written.computeIfAbsent(catalogue, c -> NTriples.write(about, PAGE));
    }
    List<Triple> all = new ArrayList<>(about);
    all.addAll(notes);
    return NTriples.write(all, PAGE);
  }

  /** The catalogue that lists it, else the first one of the page, else nothing. */
  private Node catalogueOf(Node dataset) {
    for (Node predicate : rdf.outline().predicates(Terms.LISTS)) {
      List<Triple> listing = rdf.triples().first(predicate, dataset);
      if (!listing.isEmpty()) {
        return listing.getFirst().getSubject();
      }
    }
    for (Node type : rdf.outline().classes(Terms.CATALOG_CLASS)) {
      for (Node predicate : rdf.outline().predicates(Terms.TYPE)) {
        List<Triple> typed = rdf.triples().first(predicate, type);
        if (!typed.isEmpty()) {
          return typed.getFirst().getSubject();
        }
      }
    }
    return Node.ANY;
  }

  private List<Triple> facts(Node catalogue) {
    if (!catalogue.isConcrete()) {
      return List.of();
    }
    Set<Triple> taken = new LinkedHashSet<>();
    for (Triple triple : rdf.triples().about(catalogue)) {
      if (TAKEN.contains(Terms.property(triple.getPredicate().getURI()))) {
        taken.add(triple);
        if (!triple.getObject().isLiteral()) {
          reach.collect(catalogue, List.of(triple.getObject()), taken);
        }
      }
    }
    taken.removeIf(triple -> isMember(catalogue, triple));
    if (!taken.isEmpty()) {
      taken.add(Triple.create(PAGE, CATALOGUE, catalogue));
    }
    return List.copyOf(taken);
  }

  /** Whoever publishes a catalogue of itself would draw in all of its datasets. */
  private static boolean isMember(Node catalogue, Triple triple) {
    return triple.getSubject().equals(catalogue)
        && !TAKEN.contains(Terms.property(triple.getPredicate().getURI()));
  }
}

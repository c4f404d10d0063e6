package dev.winnow.catalogue.dcat.rdf;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** The triples of one page, in memory or on disk; each is held once. */
public interface Triples extends AutoCloseable {

  /** Everything said about a node; empty when nothing is. */
  Collection<Triple> about(Node subject);

  /**
   * Gives every triple with this predicate, in a stable order.
   *
   * @param predicate one of {@link Outline#predicates}
   * @param object of the triples, or {@link Node#ANY}
   */
  void each(Node predicate, Node object, Consumer<Triple> use);

  /** The first triple with this predicate and object, or an empty list. */
  List<Triple> first(Node predicate, Node object);

  @Override
  void close();
}

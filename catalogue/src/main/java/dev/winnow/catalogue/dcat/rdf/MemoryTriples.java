package dev.winnow.catalogue.dcat.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Triples in memory, in the order in which they first appear. */
final class MemoryTriples implements Triples {

  private final Map<Node, Set<Triple>> bySubject = new LinkedHashMap<>();
  private final Map<Node, Map<Node, List<Triple>>> byPredicate = new HashMap<>();

  void add(Triple triple, boolean indexed) {
    boolean isNew =
        bySubject.computeIfAbsent(triple.getSubject(), s -> new LinkedHashSet<>()).add(triple);
    if (isNew && indexed) {
      byPredicate
          .computeIfAbsent(triple.getPredicate(), p -> new LinkedHashMap<>())
          .computeIfAbsent(triple.getObject(), o -> new ArrayList<>(1))
          .add(triple);
    }
  }

  @Override
  public Collection<Triple> about(Node subject) {
    return bySubject.getOrDefault(subject, Set.of());
  }

  @Override
  public void each(Node predicate, Node object, Consumer<Triple> use) {
    Map<Node, List<Triple>> byObject = byPredicate.getOrDefault(predicate, Map.of());
    if (object.isConcrete()) {
      byObject.getOrDefault(object, List.of()).forEach(use);
    } else {
      byObject.values().forEach(triples -> triples.forEach(use));
    }
  }

  @Override
  public List<Triple> first(Node predicate, Node object) {
    List<Triple> triples =
        byPredicate.getOrDefault(predicate, Map.of()).getOrDefault(object, List.of());
    return triples.isEmpty() ? List.of() : List.of(triples.getFirst());
  }

  @Override
  public void close() {
    bySubject.clear();
    byPredicate.clear();
  }
}

package dev.winnow.catalogue.dcat.rdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Which spellings of the few predicates and classes that are searched for a page uses; filled while
 * the page is parsed.
 */
public final class Outline {

  private static final Set<String> SEARCHED =
      Set.of(
          Terms.TYPE,
          Terms.LISTS,
          Terms.PRIMARY_TOPIC,
          Terms.HYDRA + "next",
          Terms.HYDRA + "nextPage",
          Terms.HYDRA + "totalItems");

  private final Map<String, Set<Node>> predicates = new HashMap<>();
  private final Map<String, Set<Node>> classes = new HashMap<>();
  private final Map<Node, Boolean> known = new HashMap<>();
  private final Set<Node> knownClasses = new HashSet<>();

  Outline() {}

  /** Takes note of a triple and says whether its predicate is searched for. */
  boolean note(Triple triple) {
    Node predicate = triple.getPredicate();
    boolean searched = known.computeIfAbsent(predicate, this::isSearched);
    if (searched && triple.getObject().isURI() && predicate.getURI().equals(Terms.TYPE)) {
      noteClass(triple.getObject());
    }
    return searched;
  }

  private boolean isSearched(Node predicate) {
    String term = Terms.property(predicate.getURI());
    if (SEARCHED.contains(term)) {
      predicates.computeIfAbsent(term, t -> new LinkedHashSet<>()).add(predicate);
      return true;
    }
    return false;
  }

  private void noteClass(Node type) {
    if (knownClasses.add(type)) {
      classes.computeIfAbsent(Terms.type(type.getURI()), t -> new LinkedHashSet<>()).add(type);
    }
  }

  /** The spellings of one of the searched predicates, in order of appearance. */
  public List<Node> predicates(String term) {
    return List.copyOf(predicates.getOrDefault(term, Set.of()));
  }

  /** The spellings of a class, in order of appearance. */
  public List<Node> classes(String term) {
    return List.copyOf(classes.getOrDefault(term, Set.of()));
  }
}

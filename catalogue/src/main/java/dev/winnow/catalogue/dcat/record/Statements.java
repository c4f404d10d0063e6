package dev.winnow.catalogue.dcat.record;

import dev.winnow.catalogue.vocabulary.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Understands values by a rule of the vocabularies, trying everything a value is called. */
public final class Statements {

  private Statements() {}

  /** What the values state: the first that the rule understands, else all of them unknown. */
  public static <T> Stated<T> one(
      RecordGraph graph, List<Node> values, Function<String, Stated<T>> rule) {
    List<Stated<T>> stated = each(graph, values, rule);
    if (stated.isEmpty()) {
      return Stated.nothing();
    }
    return stated.stream()
        .filter(Stated::isUnderstood)
        .findFirst()
        .orElseGet(() -> stated.size() == 1 ? stated.getFirst() : joined(stated));
  }

  private static <T> Stated<T> joined(List<Stated<T>> stated) {
    String raw = stated.stream().map(Stated::raw).collect(Collectors.joining(" | "));
    return Stated.unknown(raw, stated.getFirst().rule());
  }

  /** What each value states, in order; values without any word are left out. */
  public static <T> List<Stated<T>> each(
      RecordGraph graph, List<Node> values, Function<String, Stated<T>> rule) {
    List<Stated<T>> all = new ArrayList<>();
    for (Node value : values) {
      Stated<T> stated = Stated.nothing();
      for (String word : graph.sayings(value)) {
        Stated<T> next = word.isBlank() ? Stated.<T>nothing() : rule.apply(word);
        if (next.isUnderstood() || !stated.isStated()) {
          stated = next;
        }
        if (stated.isUnderstood()) {
          break;
        }
      }
      if (stated.isStated() && !all.contains(stated)) {
        all.add(stated);
      }
    }
    return all;
  }
}

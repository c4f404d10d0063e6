package dev.winnow.catalogue.dcat.record;

import dev.winnow.catalogue.vocabulary.Moment;
import dev.winnow.catalogue.vocabulary.Moments;
import dev.winnow.catalogue.vocabulary.Stated;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;

/** Chooses between several stated dates; a datatype that does not fit the text plays no part. */
public final class Dates {

  private static final Comparator<Stated<Moment>> BY_TIME =
      Comparator.comparing(stated -> stated.value().orElseThrow());

  private Dates() {}

  /** The earliest date that is understood. */
  public static Stated<Moment> first(RecordGraph graph, List<Node> values) {
    List<Stated<Moment>> stated = Statements.each(graph, values, Moments::resolve);
    return stated.stream()
        .filter(Stated::isUnderstood)
        .min(BY_TIME)
        .orElseGet(() -> Statements.one(graph, values, Moments::resolve));
  }

  /** The latest date that is understood. */
  public static Stated<Moment> last(RecordGraph graph, List<Node> values) {
    List<Stated<Moment>> stated = Statements.each(graph, values, Moments::resolve);
    return stated.stream()
        .filter(Stated::isUnderstood)
        .max(BY_TIME)
        .orElseGet(() -> Statements.one(graph, values, Moments::resolve));
  }
}

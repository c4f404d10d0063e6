package dev.winnow.scoring.shacl;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.Target;
import org.apache.jena.shacl.parser.PropertyShape;
import org.apache.jena.shacl.parser.ShaclParseException;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;

/** Shapes that were read once and check many descriptions; safe for many threads. */
public final class ShapeSet {

  private static final Map<Node, BrokenRule.Kind> KINDS =
      Map.of(
          SHACL.MinCountConstraintComponent, BrokenRule.Kind.MISSING,
          SHACL.HasValueConstraintComponent, BrokenRule.Kind.MISSING,
          SHACL.MaxCountConstraintComponent, BrokenRule.Kind.TOO_MANY,
          SHACL.NodeKindConstraintComponent, BrokenRule.Kind.WRONG_KIND,
          SHACL.DatatypeConstraintComponent, BrokenRule.Kind.WRONG_TYPE,
          SHACL.ClassConstraintComponent, BrokenRule.Kind.WRONG_CLASS);

  private final Shapes shapes;

  /** The class that a property shape is about, by the shape's node. */
  private final Map<Node, String> owners = new HashMap<>();

  private ShapeSet(Shapes shapes) {
    this.shapes = shapes;
    for (Shape shape : shapes.getTargetShapes()) {
      String owner =
          shape.getTargets().stream()
              .map(target -> name(target.getObject()))
              .findFirst()
              .orElse("");
      for (PropertyShape property : shape.getPropertyShapes()) {
        owners.put(property.getShapeNode(), owner);
      }
    }
  }

  /**
   * The shapes of a Turtle document; nothing is loaded from elsewhere.
   *
   * @throws IllegalArgumentException when it is no Turtle, no SHACL, or has no target
   */
  public static ShapeSet parse(String turtle) {
    try {
      Graph graph =
          RDFParser.fromString(turtle, Lang.TURTLE)
              .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
              .toGraph();
      return of(graph);
    } catch (RiotException | ShaclParseException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  /** The shapes of a graph. */
  static ShapeSet of(Graph graph) {
    Shapes shapes = Shapes.parse(graph);
    if (shapes.getTargetShapes().isEmpty()) {
      throw new IllegalArgumentException("it has no shape with a target, so it checks nothing");
    }
    return new ShapeSet(shapes);
  }

  /** What a check finds: how many rules were applied, and those that are broken, once each. */
  record Verdict(int rules, List<BrokenRule> broken) {}

  /** Checks a description. */
  Verdict check(Graph description) {
    Collection<ReportEntry> entries =
        ShaclValidator.get().validate(shapes, description).getEntries();
    Map<Node, BrokenRule> broken = new LinkedHashMap<>();
    for (ReportEntry entry : entries) {
      broken.putIfAbsent(entry.source(), broken(entry));
    }
    List<BrokenRule> sorted =
        broken.values().stream()
            .sorted(
                java.util.Comparator.comparing(BrokenRule::kind)
                    .thenComparing(BrokenRule::of)
                    .thenComparing(BrokenRule::path))
            .toList();
    return new Verdict(Math.max(rules(description), sorted.size()), sorted);
  }

  /** Rules about things that the description has; a rule about files does not count without one. */
  private int rules(Graph description) {
    int rules = 0;
    for (Shape shape : shapes.getTargetShapes()) {
      for (Target target : shape.getTargets()) {
        if (!target.getFocusNodes(description).isEmpty()) {
          rules += shape.getPropertyShapes().size();
        }
      }
    }
    return rules;
  }

  private BrokenRule broken(ReportEntry entry) {
    BrokenRule.Kind kind =
        KINDS.getOrDefault(entry.sourceConstraintComponent(), BrokenRule.Kind.OTHER);
    return new BrokenRule(
        kind,
        path(entry.resultPath()),
        owners.getOrDefault(entry.source(), name(entry.focusNode())),
        kind == BrokenRule.Kind.MISSING || entry.value() == null ? "" : text(entry.value()),
        entry.message() == null ? "" : entry.message());
  }

  private String path(Path path) {
    return path instanceof P_Link link ? name(link.getNode()) : String.valueOf(path);
  }

  private String name(Node node) {
    if (!node.isURI()) {
      return text(node);
    }
    String shorter = shapes.getGraph().getPrefixMapping().qnameFor(node.getURI());
    return shorter == null ? node.getURI() : shorter;
  }

  private static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.isURI() ? node.getURI() : "";
  }
}

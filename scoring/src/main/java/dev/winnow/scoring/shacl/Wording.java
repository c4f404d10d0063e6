package dev.winnow.scoring.shacl;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.constraint.ClassConstraint;
import org.apache.jena.shacl.engine.constraint.DatatypeConstraint;
import org.apache.jena.shacl.engine.constraint.HasValueConstraint;
import org.apache.jena.shacl.engine.constraint.MaxCount;
import org.apache.jena.shacl.engine.constraint.MinCount;
import org.apache.jena.shacl.engine.constraint.NodeKindConstraint;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.PropertyShape;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;

/** How broken rules are told, with the prefixes of the file that they stand in. */
final class Wording {

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

  Wording(Shapes shapes) {
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

  /** What is told of a property shape when a constraint is broken, but for the value. */
  BrokenRule broken(PropertyShape shape, Constraint constraint) {
    return new BrokenRule(
        kind(constraint.getComponent()),
        path(shape.getPath()),
        owners.getOrDefault(shape.getShapeNode(), ""),
        "",
        demanded(shape, constraint));
  }

  /** What Jena found. */
  Finding finding(ReportEntry entry) {
    BrokenRule.Kind kind = kind(entry.sourceConstraintComponent());
    Optional<Node> value = Optional.ofNullable(entry.value());
    String demanded =
        Optional.ofNullable(shapes.getShape(entry.source()))
            .map(shape -> demanded(shape, entry.constraint()))
            .filter(text -> !text.isEmpty())
            .orElseGet(() -> Optional.ofNullable(entry.message()).orElse(""));
    BrokenRule told =
        new BrokenRule(
            kind,
            path(entry.resultPath()),
            owners.getOrDefault(entry.source(), name(entry.focusNode())),
            value.map(one -> said(kind, one)).orElse(""),
            demanded);
    return new Finding(
        entry.source(), entry.focusNode(), entry.sourceConstraintComponent(), value, told);
  }

  private static BrokenRule.Kind kind(Node component) {
    return KINDS.getOrDefault(component, BrokenRule.Kind.OTHER);
  }

  /** The shape's own message, else the constraint; empty when only a check can say it. */
  private String demanded(Shape shape, Constraint constraint) {
    Collection<Node> own = shape.getMessages();
    if (own != null && !own.isEmpty()) {
      return own.stream().map(Wording::text).sorted().collect(Collectors.joining(" / "));
    }
    return switch (constraint) {
      case MinCount min -> "sh:minCount " + min.getMinCount();
      case MaxCount max -> "sh:maxCount " + max.getMaxCount();
      case NodeKindConstraint kind -> "sh:nodeKind " + name(kind.getKind());
      case DatatypeConstraint type -> "sh:datatype " + name(type.getDatatype());
      case ClassConstraint type -> "sh:class " + name(type.getExpectedClass());
      case HasValueConstraint has -> "sh:hasValue " + name(has.getValue());
      default -> "";
    };
  }

  /** A wrong value as it is told; what is missing has none. */
  static String said(BrokenRule.Kind kind, Node value) {
    return kind == BrokenRule.Kind.MISSING ? "" : text(value);
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

package dev.winnow.scoring.shacl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.Target;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.ShaclParseException;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.VLib;

/**
 * Shapes that were read once and check many descriptions; safe for many threads. Those that ask no
 * more than a {@link PlainShape} can tell are checked so, any others by Jena's engine.
 */
public final class ShapeSet {

  private static final Comparator<BrokenRule> FIRST =
      Comparator.comparing(BrokenRule::kind)
          .thenComparing(BrokenRule::of)
          .thenComparing(BrokenRule::path)
          .thenComparing(BrokenRule::value)
          .thenComparing(BrokenRule::demanded);

  private final Shapes shapes;
  private final Wording wording;
  private final List<PlainShape> plain = new ArrayList<>();
  private final List<Shape> others = new ArrayList<>();

  private ShapeSet(Shapes shapes) {
    this.shapes = shapes;
    this.wording = new Wording(shapes);
    for (Shape shape : shapes.getTargetShapes()) {
      PlainShape.of(shape, wording).ifPresentOrElse(plain::add, () -> others.add(shape));
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
  Verdict check(Description description) {
    return verdict(report(description));
  }

  /** Of each broken rule one finding is told; which one does not depend on their order. */
  static Verdict verdict(Report report) {
    Map<Node, BrokenRule> broken = new HashMap<>();
    for (Finding finding : report.findings()) {
      broken.merge(finding.rule(), finding.told(), BinaryOperator.minBy(FIRST));
    }
    List<BrokenRule> sorted = broken.values().stream().sorted(FIRST).toList();
    return new Verdict(Math.max(report.rules(), sorted.size()), sorted);
  }

  /**
   * Everything that a check finds.
   *
   * @param rules how many are about things that the description has; a rule about files does not
   *     count without one
   */
  record Report(int rules, List<Finding> findings) {}

  /** Checks a description, without a graph where that can be. */
  Report report(Description description) {
    if (description.hasClassesOfItsOwn()) {
      return reportByJena(description.graph());
    }
    List<Finding> findings = new ArrayList<>();
    int rules = 0;
    for (PlainShape shape : plain) {
      rules += shape.applied(description);
      findings.addAll(shape.check(description));
    }
    if (!others.isEmpty()) {
      Report report = reportByJena(description.graph(), others);
      rules += report.rules();
      findings.addAll(report.findings());
    }
    return new Report(rules, findings);
  }

  /** The same with Jena's engine for everything. */
  Report reportByJena(Graph description) {
    return reportByJena(description, shapes.getTargetShapes());
  }

  private Report reportByJena(Graph description, Collection<Shape> asked) {
    ValidationContext context = ValidationContext.create(shapes, description);
    int rules = 0;
    for (Shape shape : asked) {
      for (Target target : shape.getTargets()) {
        boolean applies = !target.getFocusNodes(description).isEmpty();
        rules += applies ? shape.getPropertyShapes().size() : 0;
      }
      for (Node focus : VLib.focusNodes(description, shape)) {
        VLib.validateShape(context, description, shape, focus);
      }
    }
    List<Finding> findings =
        context.generateReport().getEntries().stream().map(wording::finding).toList();
    return new Report(rules, findings);
  }

  /** How many shapes it takes Jena's engine to check. */
  int left() {
    return others.size();
  }
}

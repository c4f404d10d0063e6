package dev.winnow.scoring.shacl;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.engine.constraint.ClassConstraint;
import org.apache.jena.shacl.engine.constraint.ConstraintEntity;
import org.apache.jena.shacl.engine.constraint.ConstraintTerm;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.PropertyShape;
import org.apache.jena.shacl.validation.ReportItem;
import org.apache.jena.sparql.path.P_Link;

/**
 * What a shape demands of one property. Whether a value is right is decided by Jena's constraints,
 * which look at values only; members of classes are found in the description.
 *
 * @param source the property shape
 * @param property the one property that is its path
 * @param demands its constraints
 * @param ofNothing those of them that may be broken where there is no value
 */
record PlainRule(Node source, Node property, List<Demand> demands, List<Demand> ofNothing) {

  /** What constraints are told of their surroundings: nothing. */
  private static final ValidationContext NOWHERE =
      ValidationContext.create(Shapes.parse(Graph.emptyGraph), Graph.emptyGraph);

  /**
   * A constraint.
   *
   * @param told what is said when it is broken, but for the value
   */
  private record Demand(Constraint constraint, BrokenRule told) {}

  /** The same as a plain rule; empty when it asks for more than the values of one property. */
  static Optional<PlainRule> of(PropertyShape shape, Wording wording) {
    boolean plain =
        !shape.deactivated()
            && shape.getPropertyShapes().isEmpty()
            && shape.getConstraints().stream().allMatch(PlainRule::isAboutValues);
    return plain && shape.getPath() instanceof P_Link link
        ? Optional.of(new PlainRule(shape.getShapeNode(), link.getNode(), demands(shape, wording)))
        : Optional.empty();
  }

  private PlainRule(Node source, Node property, List<Demand> demands) {
    this(
        source,
        property,
        demands,
        demands.stream().filter(one -> one.constraint() instanceof ConstraintEntity).toList());
  }

  private static List<Demand> demands(PropertyShape shape, Wording wording) {
    return shape.getConstraints().stream()
        .map(one -> new Demand(one, wording.broken(shape, one)))
        .toList();
  }

  private static boolean isAboutValues(Constraint constraint) {
    return constraint instanceof ConstraintTerm
        || constraint instanceof ConstraintEntity
        || constraint instanceof ClassConstraint;
  }

  /** Adds what is wrong with the values that a thing has for the property. */
  void check(Node focus, Set<Node> values, Description description, List<Finding> findings) {
    for (Demand demand : values.isEmpty() ? ofNothing : demands) {
      switch (demand.constraint()) {
        case ConstraintEntity all ->
            Optional.ofNullable(all.validate(NOWHERE, values))
                .ifPresent(item -> findings.add(finding(focus, demand, item)));
        case ConstraintTerm each ->
            values.forEach(
                value ->
                    Optional.ofNullable(each.validate(NOWHERE, value))
                        .ifPresent(item -> findings.add(finding(focus, demand, item))));
        case ClassConstraint wanted -> {
          Set<Node> members = description.members(wanted.getExpectedClass());
          values.stream()
              .filter(value -> !members.contains(value))
              .forEach(value -> findings.add(finding(focus, demand, Optional.of(value), "")));
        }
        default -> throw new IllegalStateException("not about values: " + demand.constraint());
      }
    }
  }

  private Finding finding(Node focus, Demand demand, ReportItem item) {
    return finding(focus, demand, Optional.ofNullable(item.getValue()), item.getMessage());
  }

  private Finding finding(Node focus, Demand demand, Optional<Node> value, String message) {
    BrokenRule told = demand.told();
    BrokenRule here =
        new BrokenRule(
            told.kind(),
            told.path(),
            told.of(),
            value.map(one -> Wording.said(told.kind(), one)).orElse(""),
            told.demanded().isEmpty() ? message : told.demanded());
    return new Finding(source, focus, demand.constraint().getComponent(), value, here);
  }
}

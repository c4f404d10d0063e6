package dev.winnow.scoring.shacl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.engine.Target;
import org.apache.jena.shacl.engine.TargetType;
import org.apache.jena.shacl.parser.Shape;

/**
 * A shape about the members of classes that asks only for the values of single properties, as
 * nearly all shapes of application profiles do. It needs no graph, which makes it many times
 * quicker than the same in Jena's engine.
 *
 * @param classes whose members are checked
 * @param rules one for each property shape
 */
record PlainShape(List<Node> classes, List<PlainRule> rules) {

  /** The same shape as a plain one; empty when it asks for more, which is for Jena to answer. */
  static Optional<PlainShape> of(Shape shape, Wording wording) {
    boolean plain =
        shape.isNodeShape()
            && !shape.deactivated()
            && shape.getConstraints().isEmpty()
            && shape.getTargets().stream().allMatch(PlainShape::isClass);
    if (!plain) {
      return Optional.empty();
    }
    List<PlainRule> rules =
        shape.getPropertyShapes().stream()
            .flatMap(property -> PlainRule.of(property, wording).stream())
            .toList();
    return rules.size() == shape.getPropertyShapes().size()
        ? Optional.of(
            new PlainShape(shape.getTargets().stream().map(Target::getObject).toList(), rules))
        : Optional.empty();
  }

  private static boolean isClass(Target target) {
    return target.getTargetType() == TargetType.targetClass
        || target.getTargetType() == TargetType.implicitClass;
  }

  /** How many rules are about things that a description has. */
  int applied(Description description) {
    int applied = 0;
    for (Node type : classes) {
      applied += description.members(type).isEmpty() ? 0 : rules.size();
    }
    return applied;
  }

  /** What breaks it. */
  List<Finding> check(Description description) {
    List<Finding> findings = new ArrayList<>();
    for (Node focus : focus(description)) {
      Map<Node, Set<Node>> said = description.about(focus);
      for (PlainRule rule : rules) {
        rule.check(focus, said.getOrDefault(rule.property(), Set.of()), description, findings);
      }
    }
    return findings;
  }

  private Collection<Node> focus(Description description) {
    if (classes.size() == 1) {
      return description.members(classes.getFirst());
    }
    Set<Node> all = new LinkedHashSet<>();
    classes.forEach(type -> all.addAll(description.members(type)));
    return all;
  }
}

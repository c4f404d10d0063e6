package dev.winnow.scoring.shacl;

import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * One thing that breaks one rule.
 *
 * @param rule the shape that demands it
 * @param focus the thing
 * @param component the kind of constraint that is broken, such as sh:MinCountConstraintComponent
 * @param value the wrong value; empty where it is not one value that is wrong
 * @param told as what it is told
 */
record Finding(Node rule, Node focus, Node component, Optional<Node> value, BrokenRule told) {}

package dev.winnow.scoring.shacl;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Plain shapes beside Jena's engine: every example of the specification, whole and spoilt, gets the
 * same findings by every shipped file of shapes.
 */
@Tag("integration")
final class ExamplesByJenaTest {

  @Test
  void everyExampleGetsTheSameFindings() {
    List<ShapeSet> all = SameAsJena.shipped().stream().map(SameAsJena::read).toList();
    int compared =
        Examples.forEach(
            (what, graph) -> {
              Description description = Description.of(graph.find().toList());
              all.forEach(shapes -> SameAsJena.check(what, shapes, description));
            });
    assertTrue(compared > 900, "compared only " + compared);
  }
}

package dev.winnow.scoring.shacl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Our shapes beside the official ones: the same things are wrong in every example of the
 * specification, and in every example with each of its statements removed or spoilt.
 */
@Tag("integration")
final class OfficialShapesTest {

  private static final Path OURS = Examples.ROOT.resolve("config/shapes");
  private static final Node PROPERTY = NodeFactory.createURI("http://www.w3.org/ns/shacl#property");
  private static final Node PATH = NodeFactory.createURI("http://www.w3.org/ns/shacl#path");
  private static final Node HAS_VALUE =
      NodeFactory.createURI("http://www.w3.org/ns/shacl#hasValue");
  private static final Node CLASS = NodeFactory.createURI("http://www.w3.org/ns/shacl#class");

  @Test
  void whatIsDemandedIsTheSame() {
    Graph official = official("3.0.1/shacl/dcat-ap-SHACL.ttl");
    official.find(Node.ANY, CLASS, Node.ANY).toList().forEach(official::delete);
    assertEquals(List.of(), differences(official, ours("dcat-ap-3")));
  }

  @Test
  void withTheClassesOfValuesItIsTheSame() {
    assertEquals(
        List.of(),
        differences(
            official("3.0.1/shacl/dcat-ap-SHACL.ttl"), ours("dcat-ap-3", "dcat-ap-3-ranges")));
  }

  /** Ours say beside it which law it is, as the official notes on usage do. */
  @Test
  void whatHighValueDatasetsNeedIsTheSame() {
    Graph ours = ours("dcat-ap-hvd");
    ours.find(Node.ANY, HAS_VALUE, Node.ANY).toList().forEach(ours::delete);
    assertEquals(List.of(), differences(official("3.0.0-hvd/html/hvd-SHACL-base.ttl"), ours));
  }

  private static List<String> differences(Graph official, Graph ours) {
    Shapes theirs = Shapes.parse(official);
    Shapes own = Shapes.parse(ours);
    List<String> differences = new ArrayList<>();
    int compared =
        Examples.forEach((what, graph) -> compare(what, graph, theirs, own, differences));
    assertTrue(compared > 900, "compared only " + compared);
    return differences;
  }

  private static void compare(
      String what, Graph graph, Shapes theirs, Shapes ours, List<String> differences) {
    Graph known = GraphFactory.createGraphMem();
    graph.find().forEach(known::add);
    Background.addTo(known);
    Set<String> one = broken(theirs, known);
    Set<String> other = broken(ours, known);
    if (!one.equals(other)) {
      Set<String> onlyTheirs = new TreeSet<>(one);
      onlyTheirs.removeAll(other);
      Set<String> onlyOurs = new TreeSet<>(other);
      onlyOurs.removeAll(one);
      differences.add(what + ": only official " + onlyTheirs + ", only ours " + onlyOurs);
    }
  }

  private static Set<String> broken(Shapes shapes, Graph graph) {
    return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
        .map(
            entry ->
                entry.focusNode()
                    + " "
                    + entry.resultPath()
                    + " "
                    + entry.sourceConstraintComponent().getLocalName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Graph official(String... files) {
    Graph official = load(Examples.reference().resolve("dcat-ap-shapes"), files);
    // some name property shapes that the file does not hold
    official.find(Node.ANY, PROPERTY, Node.ANY).toList().stream()
        .filter(triple -> !official.contains(triple.getObject(), PATH, Node.ANY))
        .forEach(official::delete);
    return official;
  }

  private static Graph ours(String... names) {
    return load(OURS, Stream.of(names).map(name -> name + ".ttl").toArray(String[]::new));
  }

  private static Graph load(Path folder, String... files) {
    Graph all = GraphFactory.createDefaultGraph();
    for (String file : files) {
      RDFDataMgr.loadGraph(folder.resolve(file).toString()).find().forEach(all::add);
    }
    return all;
  }
}

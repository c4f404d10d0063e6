package dev.winnow.scoring.shacl;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.graph.GraphFactory;

/** The examples of the specification, whole and with each of their statements removed or spoilt. */
final class Examples {

  static final Path ROOT = Path.of(System.getProperty("winnow.root", ".."));

  private Examples() {}

  /** The folder of what others published; without one the test is skipped. */
  static Path reference() {
    Path reference =
        Path.of(
                Optional.ofNullable(System.getenv("WINNOW_CORPUS"))
                    .orElse(ROOT.resolve("../shared/corpus").toString()))
            .resolve("reference");
    assumeTrue(Files.isDirectory(reference), "no " + reference + "; set WINNOW_CORPUS");
    return reference;
  }

  /** Hands out each of them with its name; says how many there were. */
  static int forEach(BiConsumer<String, Graph> looking) {
    int count = 0;
    for (Path file : files()) {
      Optional<Graph> read = read(file);
      if (read.isPresent()) {
        count += around(file.getFileName().toString(), read.get(), looking);
      }
    }
    return count;
  }

  private static int around(String name, Graph graph, BiConsumer<String, Graph> looking) {
    int count = 1;
    looking.accept(name + ", whole", graph);
    for (Triple triple : graph.find().toList()) {
      looking.accept(name + " without " + triple, changed(graph, triple, Optional.empty()));
      looking.accept(
          name + " with spoilt " + triple, changed(graph, triple, Optional.of(spoilt(triple))));
      count += 2;
    }
    return count;
  }

  private static List<Path> files() {
    try (Stream<Path> files = Files.walk(reference().resolve("dcat-ap-examples"))) {
      return files.filter(file -> file.toString().matches(".*\\.(ttl|nt)")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Some examples of the specification are no Turtle. */
  private static Optional<Graph> read(Path example) {
    try {
      return Optional.of(RDFDataMgr.loadGraph(example.toString()));
    } catch (RiotException e) {
      return Optional.empty();
    }
  }

  /** Text becomes a thing and a thing becomes text. */
  private static Triple spoilt(Triple triple) {
    Node object =
        triple.getObject().isLiteral()
            ? NodeFactory.createURI("https://vallby.example/spoilt")
            : NodeFactory.createLiteralString("spoilt");
    return Triple.create(triple.getSubject(), triple.getPredicate(), object);
  }

  private static Graph changed(Graph graph, Triple without, Optional<Triple> with) {
    Graph changed = GraphFactory.createGraphMem();
    graph.find().filterDrop(without::equals).forEach(changed::add);
    with.ifPresent(changed::add);
    return changed;
  }
}

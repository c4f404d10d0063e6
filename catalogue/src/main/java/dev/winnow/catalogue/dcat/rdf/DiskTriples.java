package dev.winnow.catalogue.dcat.rdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Triples of a document too large for the memory, in a temporary TDB2 database. Any thread may ask,
 * one at a time.
 */
final class DiskTriples implements Triples {

  /**
   * TDB2 stores numbers and dates by value, so that "007" would come back as "7"; under a datatype
   * that it does not know, a literal stays as the portal wrote it.
   */
  private static final String KEPT = "urn:x-winnow:kept:";

  private static final StoreParams SMALL =
      StoreParams.builder("winnow")
          .tripleIndexes(new String[] {"SPO", "POS"})
          .node2NodeIdCacheSize(50_000)
          .nodeId2NodeCacheSize(100_000)
          .nodeMissCacheSize(1_000)
          .build();

  private final Path directory;
  private final DatasetGraph database;

  private DiskTriples(Path directory) {
    this.directory = directory;
    this.database =
        DatabaseMgr.connectDatasetGraph(
            Location.create(directory.resolve("tdb").toString()), SMALL);
  }

  /** Loads whatever the loader gives, in one transaction. */
  static DiskTriples load(Loader loader) throws RdfException, IOException {
    DiskTriples triples = new DiskTriples(Files.createTempDirectory("winnow-rdf"));
    boolean loaded = false;
    triples.database.begin(TxnType.WRITE);
    try {
      loader.load(triple -> triples.database.add(quad(triple)));
      triples.database.commit();
      loaded = true;
      return triples;
    } finally {
      if (!loaded) {
        triples.database.abort();
      }
      triples.database.end();
      if (!loaded) {
        triples.close();
      }
    }
  }

  /** Gives triples, one after the other. */
  @FunctionalInterface
  interface Loader {

    void load(Consumer<Triple> use) throws RdfException, IOException;
  }

  private static Quad quad(Triple triple) {
    return Quad.create(
        Quad.defaultGraphIRI, triple.getSubject(), triple.getPredicate(), kept(triple.getObject()));
  }

  private static Node kept(Node node) {
    if (!node.isLiteral()
        || node.getLiteralDatatypeURI().equals(Terms.XSD + "string")
        || !node.getLiteralLanguage().isEmpty()) {
      return node;
    }
    return literal(node.getLiteralLexicalForm(), KEPT + node.getLiteralDatatypeURI());
  }

  private static Triple asStated(Quad quad) {
    Node object = quad.getObject();
    if (object.isLiteral() && object.getLiteralDatatypeURI().startsWith(KEPT)) {
      String type = object.getLiteralDatatypeURI().substring(KEPT.length());
      object = literal(object.getLiteralLexicalForm(), type);
    }
    return Triple.create(quad.getSubject(), quad.getPredicate(), object);
  }

  private static Node literal(String lexical, String datatype) {
    RDFDatatype type = TypeMapper.getInstance().getSafeTypeByName(datatype);
    return NodeFactory.createLiteralDT(lexical, type);
  }

  /** A directory that lives as long as the triples, for whoever works with them. */
  Path directory() {
    return directory;
  }

  @Override
  public Collection<Triple> about(Node subject) {
    return reading(() -> collect(database.find(Quad.defaultGraphIRI, subject, Node.ANY, Node.ANY)));
  }

  private static List<Triple> collect(Iterator<Quad> quads) {
    List<Triple> triples = new ArrayList<>();
    quads.forEachRemaining(quad -> triples.add(asStated(quad)));
    return triples;
  }

  @Override
  public void each(Node predicate, Node object, Consumer<Triple> use) {
    reading(
        () -> {
          database
              .find(Quad.defaultGraphIRI, Node.ANY, predicate, object)
              .forEachRemaining(quad -> use.accept(asStated(quad)));
          return true;
        });
  }

  @Override
  public List<Triple> first(Node predicate, Node object) {
    return reading(
        () -> {
          Iterator<Quad> quads = database.find(Quad.defaultGraphIRI, Node.ANY, predicate, object);
          return quads.hasNext() ? List.of(asStated(quads.next())) : List.of();
        });
  }

  private <T> T reading(Supplier<T> question) {
    return database.isInTransaction() ? question.get() : Txn.calculateRead(database, question);
  }

  @Override
  public void close() {
    TDBInternal.expel(database, true);
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete the temporary triples in " + directory, e);
    }
  }
}

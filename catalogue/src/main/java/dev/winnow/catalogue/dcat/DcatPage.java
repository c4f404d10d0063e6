package dev.winnow.catalogue.dcat;

import dev.winnow.catalogue.dcat.rdf.ParsedRdf;
import dev.winnow.catalogue.dcat.rdf.ParsedRdf.Limits;
import dev.winnow.catalogue.dcat.rdf.RdfDocument;
import dev.winnow.catalogue.dcat.rdf.RdfException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * One page of DCAT: its datasets, each as a record of its own, and where the next page is.
 *
 * <p>The syntax is what the bytes say, not the header: RDF/XML, Turtle, TriG, N-Triples, N-Quads or
 * JSON-LD. Illegal addresses are mended, not refused. Nothing is ever loaded. A large document is
 * held on disk. Must be closed.
 */
public final class DcatPage implements AutoCloseable {

  private final ParsedRdf rdf;
  private final DatasetFinder finder;
  private final RecordCutter cutter;
  private final HydraPaging paging;
  private final List<Stream<?>> open = new ArrayList<>();

  private DcatPage(ParsedRdf rdf, URI address) {
    this.rdf = rdf;
    this.finder = new DatasetFinder(rdf);
    this.cutter = new RecordCutter(rdf, finder, folder(address));
    this.paging = new HydraPaging(rdf, address);
  }

  /** Parses a page within the usual limits. */
  public static DcatPage parse(RdfDocument document) throws RdfException, IOException {
    return parse(document, Limits.DEFAULT);
  }

  /**
   * Parses a page.
   *
   * @throws RdfException when it is no RDF, malformed or too large; the message says what it is
   *     instead, and where it breaks
   * @throws IOException when its bytes cannot be had, or the disk is full
   */
  public static DcatPage parse(RdfDocument document, Limits limits)
      throws RdfException, IOException {
    return new DcatPage(ParsedRdf.parse(document, limits), document.base());
  }

  /** What relative texts are relative to; which page of how many, and its syntax, play no part. */
  private static String folder(URI address) {
    return address.toString().replaceFirst("[?#].*", "").replaceFirst("(?<![:/])/[^/]*$", "/");
  }

  /** The datasets in order of first appearance, cut out one by one; they end with the page. */
  public Stream<DcatRecord> records() {
    Stream<Node> datasets = rdf.directory().map(this::onDisk).orElseGet(this::inMemory);
    return datasets.map(cutter::cut);
  }

  private Stream<Node> inMemory() {
    List<Node> datasets = new ArrayList<>();
    finder.datasets(datasets::add);
    return datasets.stream();
  }

  private Stream<Node> onDisk(Path directory) {
    Path list = directory.resolve("datasets");
    try {
      try (BufferedWriter out = Files.newBufferedWriter(list)) {
        finder.datasets(node -> write(out, node));
      }
      Stream<String> lines = Files.lines(list);
      open.add(lines);
      return lines.map(DcatPage::node);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(BufferedWriter out, Node node) {
    try {
      out.write(node.isURI() ? node.getURI() : "_:" + node.getBlankNodeLabel());
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Node node(String line) {
    return line.startsWith("_:")
        ? NodeFactory.createBlankNode(line.substring(2))
        : NodeFactory.createURI(line);
  }

  /**
   * What a catalogue lists as datasets, but the page does not describe; at most a thousand. That is
   * a fault only where it describes none at all: many catalogues repeat their list on every page.
   */
  public List<String> undescribed() {
    List<String> addresses = new ArrayList<>();
    finder.undescribed(
        node -> {
          if (addresses.size() < 1000) {
            addresses.add(node.getURI());
          }
        });
    return addresses;
  }

  /** The next page's address, absolute, as the page states it; empty on the last one. */
  public Optional<String> next() {
    return paging.next();
  }

  /** How many datasets the page says there are on all pages. */
  public OptionalLong declared() {
    return paging.declared();
  }

  @Override
  public void close() {
    open.forEach(Stream::close);
    rdf.close();
  }
}

package dev.winnow.catalogue.dcat.rdf;

import dev.winnow.catalogue.dcat.rdf.RdfException.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;

/**
 * A parsed document: its triples, in memory or on disk, and what was noticed about them. Must be
 * closed.
 *
 * @param triples whatever graph they stood in
 * @param outline which spellings of the searched terms occur
 * @param mender which IRIs were relative or illegal
 * @param directory for temporary files beside triples on disk; empty when they are in memory
 */
public record ParsedRdf(
    Triples triples, Outline outline, IriMender mender, Optional<Path> directory)
    implements AutoCloseable {

  /**
   * JSON-LD is expanded as a tree, which takes forty times its bytes; above this, piece by piece.
   */
  private static final long WHOLE_JSON = 4L << 20;

  /**
   * How much is read and held.
   *
   * @param inMemory bytes of a document above which its triples go to disk
   * @param atMost bytes of a document above which it is refused
   */
  public record Limits(long inMemory, long atMost) {

    /** 32 MB in memory, which take ten times that as triples; 2 GB at most. */
    public static final Limits DEFAULT = new Limits(32L << 20, 2L << 30);

    public Limits {
      if (inMemory < 0 || atMost < inMemory) {
        throw new IllegalArgumentException(
            "limits have 0 <= in memory <= at most, was %d and %d".formatted(inMemory, atMost));
      }
    }
  }

  /**
   * Parses a document in whatever syntax it turns out to be.
   *
   * @throws RdfException when it is no RDF or malformed
   */
  public static ParsedRdf parse(RdfDocument document, Limits limits)
      throws RdfException, IOException {
    if (document.size() > limits.atMost()) {
      throw new RdfException(
          Kind.TOO_LARGE,
          "the document at %s has %d bytes, more than the limit of %d; ask the portal for pages"
              .formatted(document.base(), document.size(), limits.atMost()));
    }
    Lang lang = RdfSniffer.sniff(document);
    try {
      return load(document, lang, new IriMender(document.base()), limits);
    } catch (RdfException malformed) {
      if (lang != Lang.RDFXML) {
        throw malformed;
      }
      return secondTry(document, limits, malformed);
    }
  }

  private static ParsedRdf load(RdfDocument document, Lang lang, IriMender mender, Limits limits)
      throws RdfException, IOException {
    Outline outline = new Outline();
    Source source = source(document, lang, limits);
    if (document.size() <= limits.inMemory()) {
      MemoryTriples triples = new MemoryTriples();
      source.parse(mender, triple -> triples.add(triple, outline.note(triple)));
      return new ParsedRdf(triples, outline, mender, Optional.empty());
    }
    DiskTriples.Loader loader =
        use ->
            source.parse(
                mender,
                triple -> {
                  outline.note(triple);
                  use.accept(triple);
                });
    DiskTriples triples = DiskTriples.load(loader);
    return new ParsedRdf(triples, outline, mender, Optional.of(triples.directory()));
  }

  private static Source source(RdfDocument document, Lang lang, Limits limits) {
    boolean pieces =
        lang == Lang.JSONLD && document.size() > Math.min(WHOLE_JSON, limits.inMemory());
    return pieces
        ? (mender, use) -> JsonLdPieces.parse(document, mender, use)
        : (mender, use) -> RdfParsing.parse(document, lang, mender, use);
  }

  /** Gives the triples of a document. */
  @FunctionalInterface
  private interface Source {

    void parse(IriMender mender, Consumer<Triple> use) throws RdfException, IOException;
  }

  private static ParsedRdf secondTry(RdfDocument document, Limits limits, RdfException malformed)
      throws RdfException, IOException {
    IriMender mender = new IriMender(document.base());
    if (document.size() <= limits.inMemory()) {
      ByteArrayOutputStream copy = new ByteArrayOutputStream((int) document.size() + 1024);
      if (!RdfXmlRepair.copy(document, mender, copy)) {
        throw malformed;
      }
      RdfDocument repaired =
          RdfDocument.of(document.base(), document.mediaType(), copy.toByteArray());
      return load(repaired, Lang.RDFXML, mender, new Limits(Integer.MAX_VALUE, Long.MAX_VALUE));
    }
    Path copy = Files.createTempFile("winnow-rdf", ".xml");
    try {
      try (OutputStream out = Files.newOutputStream(copy)) {
        if (!RdfXmlRepair.copy(document, mender, out)) {
          throw malformed;
        }
      }
      RdfDocument repaired = RdfDocument.of(document.base(), document.mediaType(), copy);
      return load(repaired, Lang.RDFXML, mender, new Limits(0, Long.MAX_VALUE));
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  /** Whether a node is linked as a dataset by some catalogue of the document. */
  public boolean isListed(Node node) {
    return outline.predicates(Terms.LISTS).stream()
        .anyMatch(predicate -> !triples.first(predicate, node).isEmpty());
  }

  @Override
  public void close() {
    triples.close();
  }
}

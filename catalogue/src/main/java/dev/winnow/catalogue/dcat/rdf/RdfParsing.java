package dev.winnow.catalogue.dcat.rdf;

import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.uri.UriValidationPolicy;
import dev.winnow.catalogue.dcat.rdf.RdfException.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.function.Consumer;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParserRegistry;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sys.JenaSystem;

/** Runs Jena's parsers so that only malformed syntax stops them, and nothing is loaded. */
final class RdfParsing {

  static {
    JenaSystem.init();
  }

  private RdfParsing() {}

  /** Gives every triple of the document, from whatever graph, with legal IRIs. */
  static void parse(RdfDocument document, Lang lang, IriMender mender, Consumer<Triple> use)
      throws RdfException, IOException {
    try (InputStream in = document.bytes().open()) {
      parse(in, document.base(), lang, new MendingSink(mender, use));
    }
  }

  /** Gives every triple of a part of the document at the address. */
  static void parse(InputStream in, URI address, Lang lang, MendingSink sink) throws RdfException {
    Faults faults = new Faults();
    Context context = RIOT.getContext().copy();
    context.set(LangJSONLD11.JSONLD_OPTIONS, jsonLdOptions(sink.mender.base()));
    LenientProfile profile = new LenientProfile(sink.mender, faults, context);
    try {
      RDFParserRegistry.getFactory(lang)
          .create(lang, profile)
          .read(in, sink.mender.base(), lang.getContentType(), sink, context);
    } catch (RiotException | RuntimeIOException e) {
      throw fault(address, faults, e);
    } catch (StackOverflowError e) {
      throw new RdfException(
          Kind.UNPARSABLE, "the RDF at %s is nested too deeply".formatted(address));
    }
  }

  private static JsonLdOptions jsonLdOptions(String base) {
    JsonLdOptions options = new JsonLdOptions(JsonLdContexts.LOADER);
    options.setBase(URI.create(base));
    options.setUriValidation(UriValidationPolicy.SchemeOnly);
    return options;
  }

  private static RdfException fault(URI address, Faults faults, RuntimeException cause) {
    String words = faults.words.isEmpty() ? String.valueOf(cause.getMessage()) : faults.words;
    Throwable root = cause;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    if (root instanceof JsonLdContexts.UnknownContextException unknown) {
      words = unknown.getMessage();
    }
    RdfException fault =
        new RdfException(
            Kind.UNPARSABLE,
            "the RDF at %s cannot be read, line %d, column %d: %s"
                .formatted(address, faults.line, faults.column, words),
            Math.max(0, faults.line),
            Math.max(0, faults.column));
    fault.initCause(cause);
    return fault;
  }

  /** Remembers where the parser stopped; warnings and illegal IRIs are no reason to stop. */
  static final class Faults implements ErrorHandler {

    private String words = "";
    private long line;
    private long column;

    @Override
    public void warning(String message, long atLine, long atColumn) {
      // Odd, but readable: the record says so where it matters.
    }

    @Override
    public void error(String message, long atLine, long atColumn) {
      words = message;
      line = atLine;
      column = atColumn;
    }

    @Override
    public void fatal(String message, long atLine, long atColumn) {
      error(message, atLine, atColumn);
      throw new RiotException(message);
    }
  }

  /** Hands on triples with every IRI made legal and absolute. */
  static final class MendingSink extends StreamRDFBase {

    private final IriMender mender;
    private final Consumer<Triple> use;

    MendingSink(IriMender mender, Consumer<Triple> use) {
      this.mender = mender;
      this.use = use;
    }

    @Override
    public void triple(Triple triple) {
      Node subject = mended(triple.getSubject());
      Node predicate = mended(triple.getPredicate());
      Node object = mended(triple.getObject());
      if (object.isTripleTerm() || !predicate.isURI() || subject.isLiteral()) {
        return; // RDF 1.2 and generalised RDF: nothing of DCAT is said that way.
      }
      boolean same =
          subject == triple.getSubject()
              && predicate == triple.getPredicate()
              && object == triple.getObject();
      use.accept(same ? triple : Triple.create(subject, predicate, object));
    }

    @Override
    public void quad(Quad quad) {
      triple(quad.asTriple());
    }

    private Node mended(Node node) {
      if (!node.isURI()) {
        return node;
      }
      String legal = mender.mend(node.getURI());
      return legal.equals(node.getURI()) ? node : NodeFactory.createURI(legal);
    }
  }
}

package dev.winnow.catalogue.dcat;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.dcat.out.DatasetTriples;
import dev.winnow.catalogue.dcat.out.JsonLdSink;
import dev.winnow.catalogue.dcat.out.RdfXmlSink;
import dev.winnow.catalogue.dcat.out.TripleSink;
import dev.winnow.catalogue.dcat.out.TurtleSink;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes datasets as DCAT-AP 3, one after the other, as many as there are; the memory holds one.
 * Closing it ends the document and flushes the stream, but leaves it open.
 */
public final class DcatWriter implements AutoCloseable {

  private final OutputStream out;
  private final TripleSink sink;
  private long written;

  /** The syntaxes that can be written. */
  public enum Syntax {
    TURTLE("text/turtle", "ttl"),
    JSON_LD("application/ld+json", "jsonld"),
    RDF_XML("application/rdf+xml", "rdf"),
    N_TRIPLES("application/n-triples", "nt");

    private final String mediaType;
    private final String ending;

    Syntax(String mediaType, String ending) {
      this.mediaType = mediaType;
      this.ending = ending;
    }

    /** Its media type, without parameters. */
    public String mediaType() {
      return mediaType;
    }

    /** The ending of its files, without the dot. */
    public String ending() {
      return ending;
    }
  }

  private DcatWriter(OutputStream out, TripleSink sink) {
    this.out = out;
    this.sink = sink;
  }

  /** Starts a document. */
  public static DcatWriter to(OutputStream out, Syntax syntax) throws IOException {
    return new DcatWriter(
        out,
        switch (syntax) {
          case TURTLE -> new TurtleSink(out, false);
          case N_TRIPLES -> new TurtleSink(out, true);
          case JSON_LD -> new JsonLdSink(out);
          case RDF_XML -> new RdfXmlSink(out);
        });
  }

  /** Writes one dataset; properties that it does not have are left out. */
  public void write(Dataset dataset) throws IOException {
    sink.write(DatasetTriples.of(dataset, written++));
  }

  @Override
  public void close() throws IOException {
    sink.close();
    out.flush();
  }
}

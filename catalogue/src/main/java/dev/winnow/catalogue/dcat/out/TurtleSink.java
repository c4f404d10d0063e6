package dev.winnow.catalogue.dcat.out;

import java.io.OutputStream;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/** Writes Turtle or N-Triples. */
public final class TurtleSink implements TripleSink {

  private final StreamRDF stream;

  /** A document in Turtle with our prefixes, or in N-Triples. */
  public TurtleSink(OutputStream out, boolean ntriples) {
    RDFFormat format = ntriples ? RDFFormat.NTRIPLES_UTF8 : RDFFormat.TURTLE_BLOCKS;
    stream = StreamRDFWriter.getWriterStream(out, format);
    stream.start();
    if (!ntriples) {
      Prefixes.ALL.forEach(stream::prefix);
    }
  }

  @Override
  public void write(List<Triple> triples) {
    triples.forEach(stream::triple);
  }

  @Override
  public void close() {
    stream.finish();
  }
}

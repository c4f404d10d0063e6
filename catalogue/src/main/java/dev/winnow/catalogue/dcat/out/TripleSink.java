package dev.winnow.catalogue.dcat.out;

import java.io.IOException;
import java.util.List;
import org.apache.jena.graph.Triple;

/** Writes groups of triples as one document; closing it ends the document, not the stream. */
public interface TripleSink extends AutoCloseable {

  /** Writes a group, such as one dataset; triples of one subject stand together. */
  void write(List<Triple> triples) throws IOException;

  @Override
  void close() throws IOException;
}

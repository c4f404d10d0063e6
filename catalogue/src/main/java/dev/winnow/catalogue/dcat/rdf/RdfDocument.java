package dev.winnow.catalogue.dcat.rdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A document that should hold RDF, not yet parsed.
 *
 * @param base where it was found; relative addresses inside are relative to it
 * @param mediaType as its header states, in lower case without parameters; empty when unstated
 * @param size in bytes
 * @param bytes opens it from the start, as often as asked
 */
public record RdfDocument(URI base, String mediaType, long size, Opener bytes) {

  /** Opens a document from its start. */
  @FunctionalInterface
  public interface Opener {

    /** A new stream over the whole document; the caller closes it. */
    InputStream open() throws IOException;
  }

  /** A document in memory. */
  public static RdfDocument of(URI base, String mediaType, byte[] bytes) {
    return new RdfDocument(base, mediaType, bytes.length, () -> new ByteArrayInputStream(bytes));
  }

  /** A document in a file. */
  public static RdfDocument of(URI base, String mediaType, Path file) throws IOException {
    return new RdfDocument(base, mediaType, Files.size(file), () -> Files.newInputStream(file));
  }

  /** The ending of its address in lower case without the dot, such as "ttl"; may be empty. */
  String ending() {
    String path = base.getPath() == null ? "" : base.getPath();
    int dot = path.lastIndexOf('.');
    return dot < path.lastIndexOf('/') || dot < 0
        ? ""
        : path.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
  }
}

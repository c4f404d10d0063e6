package dev.winnow.harvest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A document that was fetched whole, held in memory or spooled to a file; closing it frees both.
 *
 * @param uri where it came from in the end, after redirects
 * @param status the HTTP status, 200 for files
 * @param mediaType in lower case without parameters, empty when unstated
 * @param charset the charset of the Content-Type header
 * @param file where the decompressed bytes are spooled, when large
 * @param bytes the decompressed bytes, when not spooled
 */
public record Response(
    URI uri,
    int status,
    String mediaType,
    Optional<Charset> charset,
    Optional<Path> file,
    byte[] bytes)
    implements AutoCloseable {

  /** The decompressed bytes from the start; may be asked for more than once. */
  public InputStream open() throws IOException {
    return file.isPresent() ? Files.newInputStream(file.get()) : new ByteArrayInputStream(bytes);
  }

  @Override
  public void close() {
    if (file.isPresent()) {
      try {
        Files.deleteIfExists(file.get());
      } catch (IOException e) {
        throw new UncheckedIOException("cannot delete the spooled document " + file.get(), e);
      }
    }
  }
}

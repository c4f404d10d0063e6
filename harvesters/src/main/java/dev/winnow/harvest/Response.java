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
 * @param status 200, or 304 when it was asked for on a condition and did not change
 * @param mediaType in lower case without parameters, empty when unstated
 * @param charset the charset of the Content-Type header
 * @param file where the decompressed bytes are spooled, when large
 * @param bytes the decompressed bytes, when not spooled
 * @param headers what else the portal said
 */
public record Response(
    URI uri,
    int status,
    String mediaType,
    Optional<Charset> charset,
    Optional<Path> file,
    byte[] bytes,
    Headers headers)
    implements AutoCloseable {

  /** Whether it is as it was when its validators were stated; it then has no bytes. */
  public boolean isNotModified() {
    return status == 304;
  }

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

package dev.winnow.harvest.http;

import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** A document's bytes: decompressed, limited, held in memory or in a temporary file. */
record Body(Optional<Path> file, byte[] bytes) {

  private static final int BLOCK = 1 << 16;
  private static final int SNIFFED = 8192;
  private static final Pattern HTML =
      Pattern.compile(
          "(<\\?xml[^>]*>|<!--.*?-->|\\s)*<(!doctype\\s+html|html)[\\s>].*", Pattern.DOTALL);

  /** Reads all of a stream, whatever it is compressed with. */
  static Body read(InputStream raw, String encoding, URI uri, Limits limits)
      throws IOException, FetchException {
    try {
      return copy(decoded(raw, encoding), uri, limits);
    } catch (EOFException e) {
      throw new FetchException(
          Kind.TRUNCATED, uri, uri + " broke off in the middle of its compressed body.", e);
    } catch (ZipException e) {
      throw new FetchException(
          Kind.UNPARSABLE, uri, uri + " cannot be decompressed: " + e.getMessage() + ".", e);
    }
  }

  /** How much may come, from where on it goes to a file, and where to. */
  record Limits(long most, int spoolAbove, Path spool) {}

  /** Whether this is a web page, whatever its media type says. */
  boolean isHtml() throws IOException {
    String text = start().strip();
    text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return HTML.matcher(text.toLowerCase(Locale.ROOT) + " ").matches();
  }

  /** The first few thousand characters, to be looked at. */
  String start() throws IOException {
    return new String(head(), StandardCharsets.UTF_8);
  }

  private byte[] head() throws IOException {
    if (file.isEmpty()) {
      return Arrays.copyOf(bytes, Math.min(SNIFFED, bytes.length));
    }
    try (InputStream in = Files.newInputStream(file.get())) {
      return in.readNBytes(SNIFFED);
    }
  }

  /** Trusts the first bytes more than the header: servers are wrong about gzip both ways. */
  private static InputStream decoded(InputStream raw, String encoding) throws IOException {
    BufferedInputStream in = new BufferedInputStream(raw, BLOCK);
    in.mark(2);
    int first = in.read();
    int second = first < 0 ? -1 : in.read();
    in.reset();
    if (first == 0x1f && second == 0x8b) {
      return new GZIPInputStream(in, BLOCK);
    }
    if (encoding.equals("deflate") && first >= 0) {
      boolean wrapped = (first & 0x0f) == 8 && ((first << 8) + second) % 31 == 0;
      return new InflaterInputStream(in, new Inflater(!wrapped), BLOCK);
    }
    return in;
  }

  private static Body copy(InputStream in, URI uri, Limits limits)
      throws IOException, FetchException {
    ByteArrayOutputStream memory = new ByteArrayOutputStream();
    byte[] block = new byte[BLOCK];
    int read;
    while ((read = in.read(block)) >= 0) {
      memory.write(block, 0, read);
      if (memory.size() > limits.most()) {
        throw tooLarge(uri, limits);
      }
      if (memory.size() > limits.spoolAbove()) {
        return new Body(Optional.of(spool(memory, in, uri, limits)), new byte[0]);
      }
    }
    return new Body(Optional.empty(), memory.toByteArray());
  }

  private static Path spool(ByteArrayOutputStream start, InputStream in, URI uri, Limits limits)
      throws IOException, FetchException {
    Path path = Spool.file(limits.spool());
    boolean whole = false;
    try (OutputStream out = Files.newOutputStream(path)) {
      start.writeTo(out);
      long size = start.size();
      byte[] block = new byte[BLOCK];
      int read;
      while ((read = in.read(block)) >= 0) {
        size += read;
        if (size > limits.most()) {
          throw tooLarge(uri, limits);
        }
        out.write(block, 0, read);
      }
      whole = true;
    } finally {
      if (!whole) {
        Files.deleteIfExists(path);
      }
    }
    return path;
  }

  private static FetchException tooLarge(URI uri, Limits limits) {
    return new FetchException(
        Kind.TOO_LARGE,
        uri,
        "%s is larger than %,d bytes after decompression and was dropped; ask for smaller pages or raise the limit."
            .formatted(uri, limits.most()));
  }
}

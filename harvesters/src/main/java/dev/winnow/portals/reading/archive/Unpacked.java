package dev.winnow.portals.reading.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/**
 * A document without the packing that it may have come in; its first bytes tell what it is.
 *
 * @param in the document from its start
 * @param head its first bytes, which are still to be read from {@code in}
 */
public record Unpacked(InputStream in, byte[] head) {

  private static final int TAR_HEADER = 512;
  private static final int TAR_MARK = 257;

  /** Looks at the beginning of a document. */
  public static Unpacked of(InputStream document) throws IOException {
    BufferedInputStream in = buffered(document);
    byte[] head = peek(in);
    if (head.length > 1 && head[0] == 0x1f && head[1] == (byte) 0x8b) {
      in = buffered(new GZIPInputStream(in));
      head = peek(in);
    }
    return new Unpacked(in, head);
  }

  /** Whether it is an archive of files. */
  public boolean isTar() {
    return head.length == TAR_HEADER
        && new String(head, TAR_MARK, 5, StandardCharsets.US_ASCII).equals("ustar");
  }

  /** The first sign that is no blank; a blank when there is none. */
  public char firstSign() {
    for (byte sign : head) {
      if (!Character.isWhitespace(sign)) {
        return (char) sign;
      }
    }
    return ' ';
  }

  private static BufferedInputStream buffered(InputStream in) {
    return new BufferedInputStream(in, 1 << 16);
  }

  private static byte[] peek(BufferedInputStream in) throws IOException {
    in.mark(TAR_HEADER);
    byte[] head = in.readNBytes(TAR_HEADER);
    in.reset();
    return head;
  }
}

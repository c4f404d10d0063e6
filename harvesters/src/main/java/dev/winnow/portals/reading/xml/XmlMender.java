package dev.winnow.portals.reading.xml;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes out of a document what XML forbids and programs write into it all the same. */
final class XmlMender {

  private static final Pattern ENCODING =
      Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");
  private static final Pattern REFERENCE =
      Pattern.compile("&#(?:x([0-9A-Fa-f]{1,8})|([0-9]{1,10}));");
  private static final Pattern BARE_AND =
      Pattern.compile("&(?!#x?[0-9A-Fa-f]{1,10};|(?:amp|lt|gt|quot|apos);)");

  private XmlMender() {}

  /** The document's text without forbidden characters, references to them, and bare ampersands. */
  static String mend(byte[] bytes) {
    String text = new String(bytes, charset(bytes));
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().filter(XmlMender::isAllowed).forEach(clean::appendCodePoint);
    String references = REFERENCE.matcher(clean).replaceAll(XmlMender::reference);
    return BARE_AND.matcher(references).replaceAll("&amp;").strip();
  }

  private static String reference(java.util.regex.MatchResult match) {
    long code =
        match.group(1) != null
            ? Long.parseLong(match.group(1), 16)
            : Long.parseLong(match.group(2));
    boolean allowed = code <= Character.MAX_CODE_POINT && isAllowed((int) code);
    return allowed ? Matcher.quoteReplacement(match.group()) : "";
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD && c != 0xFEFF
        || c >= 0x10000 && c <= Character.MAX_CODE_POINT;
  }

  private static Charset charset(byte[] bytes) {
    if (bytes.length > 1 && (bytes[0] == (byte) 0xFE || bytes[0] == (byte) 0xFF)) {
      return StandardCharsets.UTF_16;
    }
    String head = new String(bytes, 0, Math.min(300, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher declared = ENCODING.matcher(head);
    boolean known = declared.find() && Charset.isSupported(declared.group(1));
    return known ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
  }
}

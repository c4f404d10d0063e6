package dev.winnow.catalogue.dcat.rdf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Makes IRIs legal and remembers which ones were not, or were relative.
 *
 * <p>A page is parsed with a base whose host exists nowhere; an IRI that comes out with that host
 * was relative, and gets the host of the page then.
 */
public final class IriMender {

  /** So that a hostile page cannot fill the memory with what it did wrong. */
  private static final int REMEMBERED = 100_000;

  private static final String NOWHERE = "http://relative.winnow.invalid";
  private static final BitSet ILLEGAL = bits("<>\"{}|\\^`");
  private static final String HEX = "0123456789ABCDEF";

  private final String prefix;
  private final String base;
  private final Set<String> relative = new HashSet<>();
  private final Set<String> mended = new HashSet<>();

  IriMender(URI address) {
    String text = address.toString();
    int path = startOfPath(text);
    prefix = text.substring(0, path);
    String rest = text.substring(path);
    base = NOWHERE + (rest.startsWith("/") ? rest : "/" + rest);
  }

  private static BitSet bits(String characters) {
    BitSet bits = new BitSet();
    characters.chars().forEach(bits::set);
    return bits;
  }

  private static int startOfPath(String address) {
    int scheme = address.indexOf(':') + 1;
    if (!address.startsWith("//", scheme)) {
      return scheme;
    }
    int end = scheme + 2;
    while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** The base to parse with. */
  String base() {
    return base;
  }

  /** The IRI as it should stand; takes note when it was relative or illegal. */
  String mend(String iri) {
    String absolute = iri;
    if (iri.startsWith(NOWHERE)) {
      absolute = prefix + iri.substring(NOWHERE.length());
    }
    String legal = encoded(absolute);
    if (!legal.equals(absolute)) {
      note(mended, legal);
    }
    if (iri.startsWith(NOWHERE)) {
      note(relative, legal);
    }
    return legal;
  }

  /** Takes note that this IRI, as it comes out of the parser, had to be made legal before. */
  void noteMended(String iri) {
    note(mended, iri);
  }

  private static void note(Set<String> set, String iri) {
    if (set.size() < REMEMBERED) {
      set.add(iri);
    }
  }

  /** Whether this IRI was relative in the page. */
  public boolean wasRelative(String iri) {
    return relative.contains(iri);
  }

  /** Whether this IRI had characters that had to be encoded. */
  public boolean wasMended(String iri) {
    return mended.contains(iri);
  }

  /** Whether nothing had to be done to any IRI. */
  public boolean isClean() {
    return relative.isEmpty() && mended.isEmpty();
  }

  /** Whether a text is an absolute IRI that may be written as it is. */
  public static boolean isLegal(String text) {
    int scheme = schemeLength(text);
    return scheme > 0 && scheme + 1 < text.length() && firstIllegal(text, 0, false) < 0;
  }

  /** How long the scheme before the first colon is; 0 when no scheme stands there. */
  private static int schemeLength(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (c == ':') {
        return i;
      }
      if (!letter && (i == 0 || "0123456789+.-".indexOf(c) < 0)) {
        return 0;
      }
    }
    return 0;
  }

  /** Encodes what may not stand in an IRI: controls, blanks, brackets, a second '#', a lone '%'. */
  static String encoded(String iri) {
    int first = firstIllegal(iri, 0, false);
    if (first < 0) {
      return iri;
    }
    StringBuilder out = new StringBuilder(iri.length() + 16).append(iri, 0, first);
    boolean fragment = iri.lastIndexOf('#', first - 1) >= 0;
    for (int i = first; i < iri.length(); i++) {
      char c = iri.charAt(i);
      if (isIllegal(iri, i, fragment)) {
        i = encode(iri, i, out);
      } else {
        fragment |= c == '#';
        out.append(c);
      }
    }
    return out.toString();
  }

  /** For what is no address at all: its colons and slashes lose their meaning. */
  static String encodedWhole(String text) {
    return encoded(text)
        .replace(":", "%3A")
        .replace("/", "%2F")
        .replace("?", "%3F")
        .replace("#", "%23")
        .replace("[", "%5B")
        .replace("]", "%5D")
        .replace("@", "%40");
  }

  private static int encode(String iri, int at, StringBuilder out) {
    int code = iri.codePointAt(at);
    for (byte b : Character.toString(code).getBytes(StandardCharsets.UTF_8)) {
      out.append('%').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
    }
    return at + Character.charCount(code) - 1;
  }

  private static int firstIllegal(String iri, int from, boolean inFragment) {
    boolean fragment = inFragment;
    for (int i = from; i < iri.length(); i++) {
      if (isIllegal(iri, i, fragment)) {
        return i;
      }
      fragment |= iri.charAt(i) == '#';
    }
    return -1;
  }

  private static boolean isIllegal(String iri, int at, boolean fragment) {
    char c = iri.charAt(at);
    if (c <= ' ' || c == 0x7F || c >= 0x80 && c <= 0xA0) {
      return true;
    }
    if (c == '%') {
      return at + 2 >= iri.length() || !isHex(iri.charAt(at + 1)) || !isHex(iri.charAt(at + 2));
    }
    if (c == '#') {
      return fragment;
    }
    if (c == '[' || c == ']') {
      return at >= startOfPath(iri);
    }
    return c < 0x80 ? ILLEGAL.get(c) : c >= 0xFFF0 || Character.isSurrogate(c) && lone(iri, at);
  }

  private static boolean lone(String iri, int at) {
    return Character.isHighSurrogate(iri.charAt(at))
        ? at + 1 >= iri.length() || !Character.isLowSurrogate(iri.charAt(at + 1))
        : at == 0 || !Character.isHighSurrogate(iri.charAt(at - 1));
  }

  private static boolean isHex(char c) {
    return Character.digit(c, 16) >= 0 && c < 0x80;
  }
}

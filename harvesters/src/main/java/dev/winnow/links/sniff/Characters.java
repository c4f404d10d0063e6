package dev.winnow.links.sniff;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns first bytes into text, when they are text. */
final class Characters {

  private Characters() {}

  /** The text; empty when control characters say that it is none. */
  static Optional<String> decode(byte[] first) {
    Charset charset = charset(first);
    String text = new String(first, charset);
    text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    long controls = text.chars().filter(Characters::isControl).count();
    return controls * 200 > text.length() ? Optional.empty() : Optional.of(text);
  }

  /** By the byte order mark; UTF-8 where it fits, else Latin 1, in which everything is text. */
  private static Charset charset(byte[] first) {
    if (FormatSniffer.starts(first, 0xff, 0xfe)) {
      return StandardCharsets.UTF_16LE;
    }
    if (FormatSniffer.starts(first, 0xfe, 0xff)) {
      return StandardCharsets.UTF_16BE;
    }
    String utf8 = new String(first, StandardCharsets.UTF_8);
    // The last character may have been cut in two.
    int broken = utf8.indexOf('\uFFFD');
    return broken < 0 || broken >= utf8.length() - 2
        ? StandardCharsets.UTF_8
        : StandardCharsets.ISO_8859_1;
  }

  private static boolean isControl(int letter) {
    return letter < 0x20 && letter != '\n' && letter != '\r' && letter != '\t' && letter != '\f';
  }
}

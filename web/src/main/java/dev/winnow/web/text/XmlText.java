package dev.winnow.web.text;

/** Text as XML can hold it. */
public final class XmlText {
  private XmlText() {}

  /** The text without what XML has no place for: control characters and halves of letters. */
  public static String legal(String text) {
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints()
        .filter(
            letter ->
                letter == '\t'
                    || letter == '\n'
                    || letter >= ' ' && letter <= 0xD7FF
                    || letter >= 0xE000 && letter <= 0xFFFD
                    || letter >= 0x10000)
        .forEach(legal::appendCodePoint);
    return legal.toString();
  }

  /** The text as it may stand between tags and in attributes. */
  public static String escaped(String text) {
    return legal(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}

package dev.winnow.web.text;

/** Text that may stand in XML, which has no way to write most control characters. */
public final class XmlText {

  private XmlText() {}

  /** The text without control characters and halves of letters. */
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
}

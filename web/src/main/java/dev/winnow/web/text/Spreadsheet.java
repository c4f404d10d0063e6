package dev.winnow.web.text;

/** Text as a spreadsheet may have it. */
public final class Spreadsheet {
  private Spreadsheet() {}

  /** A spreadsheet runs what begins like a formula; an apostrophe in front makes it text. */
  public static String harmless(String text) {
    String line = text.replaceAll("\\s+", " ");
    String said = line.strip();
    return !said.isEmpty() && "=+-@".indexOf(said.charAt(0)) >= 0 ? "'" + line : line;
  }
}

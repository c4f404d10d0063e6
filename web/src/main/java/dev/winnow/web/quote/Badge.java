package dev.winnow.web.quote;

import dev.winnow.web.text.XmlText;

/**
 * A figure in a few words.
 *
 * @param label by what it is
 * @param message the figure
 * @param known whether there is one
 */
record Badge(String label, String message, boolean known) {
  private static final int HEIGHT = 22;
  private static final int GAP = 8;
  private static final double LETTER = 6.6;

  /** There is no green and no red: a badge tells, it does not praise. */
  String colour() {
    return known ? "#0b5a7c" : "#566570";
  }

  /** The badge as a picture; texts are fitted into their boxes, whatever the font. */
  String svg() {
    int left = width(label);
    int right = width(message);
    String title = XmlText.escaped(label + ": " + message);
    return """
    <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" role="img" \
    aria-label="%s"><title>%s</title>\
    <rect width="%d" height="%d" fill="#14202a"/>\
    <rect x="%d" width="%d" height="%d" fill="%s"/>\
    <g fill="#ffffff" font-family="Verdana, DejaVu Sans, sans-serif" font-size="11">\
    %s%s</g></svg>
    """
        .formatted(
            left + right,
            HEIGHT,
            title,
            title,
            left,
            HEIGHT,
            left,
            right,
            HEIGHT,
            colour(),
            text(GAP, left - 2 * GAP, label),
            text(left + GAP, right - 2 * GAP, message));
  }

  private static String text(int x, int width, String text) {
    return "<text x=\"%d\" y=\"15\" textLength=\"%d\" lengthAdjust=\"spacingAndGlyphs\">%s</text>"
        .formatted(x, width, XmlText.escaped(text));
  }

  private static int width(String text) {
    return (int) Math.ceil(text.codePointCount(0, text.length()) * LETTER) + 2 * GAP;
  }
}

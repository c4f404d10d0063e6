package dev.winnow.web.chart;

import dev.winnow.web.text.XmlText;
import java.util.List;

/**
 * A picture as a file that can be put into a report: on white, with its title above and what must
 * be known about it below.
 *
 * @param title what it shows
 * @param drawing the picture
 * @param notes where it is from, of which date and by which method; one line each
 */
public record SvgFile(String title, Drawing drawing, List<String> notes) {
  private static final int WIDTH = 960;
  private static final int MARGIN = 32;
  private static final int HEAD = 56;
  private static final int LINE = 18;

  public SvgFile {
    notes = List.copyOf(notes);
  }

  /** The whole file. */
  public String write() {
    int height = HEAD + drawing.height() + MARGIN + notes.size() * LINE + MARGIN / 2;
    StringBuilder svg = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" role="img" \
        font-family="system-ui, Arial, sans-serif" font-size="12">
        <title>%s</title>
        <defs><pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" \
        patternTransform="rotate(45)"><rect width="4" height="4" fill="#ffffff"/>\
        <path d="M1 0v4" stroke="#0b5a7c" stroke-width="1.25"/></pattern></defs>
        <rect width="100%%" height="100%%" fill="#ffffff"/>
        """
            .formatted(WIDTH, height, XmlText.escaped(title)));
    line(svg, MARGIN, "font-size=\"16\" font-weight=\"600\" fill=\"#14202a\"", title);
    svg.append(
        "<svg x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" overflow=\"visible\"%s>%s</svg>%n"
            .formatted(
                MARGIN,
                HEAD,
                WIDTH - 2 * MARGIN,
                drawing.height(),
                drawing.stretched() ? drawing.ground() : "",
                Marks.write(drawing.marks(), drawing.stretched(), Style.FILE)));
    int y = HEAD + drawing.height() + MARGIN;
    for (String note : notes) {
      line(svg, y, "fill=\"#3f4e5a\"", note);
      y += LINE;
    }
    return svg.append("</svg>\n").toString();
  }

  private static void line(StringBuilder svg, int y, String look, String text) {
    svg.append(
        "<text x=\"%d\" y=\"%d\" %s>%s</text>%n".formatted(MARGIN, y, look, XmlText.escaped(text)));
  }
}

package dev.winnow.web.chart;

import dev.winnow.web.text.XmlText;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;
import java.util.Optional;

/**
 * A picture: as content of a page it takes the page's colours, as a {@link SvgFile} it has its own.
 *
 * @param height in pixels
 * @param stretched whether everything is drawn on a ground of 100 by {@code height} that is then
 *     stretched to the width; for lines through many points, and without words
 * @param title what it shows, in a sentence; empty where the numbers stand beside it anyway
 * @param marks from the back to the front
 */
public record Drawing(int height, boolean stretched, Optional<String> title, List<Mark> marks)
    implements Content {

  public Drawing {
    marks = List.copyOf(marks);
  }

  /** A drawing whose numbers stand beside it. */
  public static Drawing beside(int height, List<Mark> marks) {
    return new Drawing(height, false, Optional.empty(), marks);
  }

  /** A drawing that speaks for itself. */
  public static Drawing titled(int height, String title, List<Mark> marks) {
    return new Drawing(height, false, Optional.of(title), marks);
  }

  @Override
  public void writeTo(TemplateOutput output) {
    StringBuilder svg = new StringBuilder("<svg class=\"plot\" height=\"" + height + "\"");
    if (stretched) {
      svg.append(ground());
    }
    title.ifPresentOrElse(
        words ->
            svg.append(" role=\"img\" aria-label=\"").append(XmlText.escaped(words)).append('"'),
        () -> svg.append(" aria-hidden=\"true\""));
    svg.append('>').append(Marks.write(marks, stretched, Style.PAGE)).append("</svg>");
    output.writeContent(svg.toString());
  }

  /** What makes a stretched drawing stretch. */
  String ground() {
    return " viewBox=\"0 0 100 " + height + "\" preserveAspectRatio=\"none\"";
  }
}

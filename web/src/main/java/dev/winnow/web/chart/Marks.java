package dev.winnow.web.chart;

import dev.winnow.web.text.XmlText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Writes marks as SVG. */
final class Marks {
  private static final double RADIUS = 5;

  private final boolean stretched;
  private final Style style;
  private final StringBuilder svg = new StringBuilder();

  private Marks(boolean stretched, Style style) {
    this.stretched = stretched;
    this.style = style;
  }

  static String write(List<Mark> marks, boolean stretched, Style style) {
    Marks writer = new Marks(stretched, style);
    marks.forEach(writer::add);
    return writer.svg.toString();
  }

  /** A number as SVG needs it: two digits at most, a point, none that are for nothing. */
  static String number(double number) {
    return BigDecimal.valueOf(number)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private void add(Mark mark) {
    switch (mark) {
      case Mark.Line line ->
          element("line", line.ink())
              .at("x1", across(line.x1()))
              .at("x2", across(line.x2()))
              .at("y1", number(line.y1()))
              .at("y2", number(line.y2()))
              .end();
      case Mark.Box box ->
          element("rect", box.ink())
              .at("x", across(box.x()))
              .at("y", number(box.y()))
              .at("width", across(box.width()))
              .at("height", number(box.height()))
              .end();
      case Mark.Point point -> point(point);
      case Mark.Label label -> label(label);
      case Mark.Path path ->
          element(path.closed() ? "polygon" : "polyline", path.ink())
              .at("points", path.points())
              .end();
    }
  }

  private void point(Mark.Point point) {
    if (point.form() == Mark.Form.DISC) {
      element("circle", point.ink())
          .at("cx", across(point.x()))
          .at("cy", number(point.y()))
          .at("r", number(RADIUS))
          .end();
      return;
    }
    // The corner stands at the place; the shape is moved and, for a diamond, turned around it.
    boolean diamond = point.form() == Mark.Form.DIAMOND;
    svg.append("<svg ").append("overflow=\"visible\"");
    at("x", across(point.x())).at("y", number(point.y()));
    svg.append('>');
    element("rect", point.ink())
        .at("x", number(-RADIUS))
        .at("y", number(-RADIUS))
        .at("width", number(2 * RADIUS))
        .at("height", number(2 * RADIUS));
    if (diamond) {
      at("transform", "rotate(45)");
    }
    end();
    svg.append("</svg>");
  }

  private void label(Mark.Label label) {
    svg.append("<text").append(style.of(label));
    at("x", across(label.x())).at("y", number(label.y()));
    svg.append('>').append(XmlText.escaped(label.text())).append("</text>");
  }

  private Marks element(String name, Ink ink) {
    svg.append('<').append(name).append(style.of(ink));
    return this;
  }

  private Marks at(String name, String value) {
    svg.append(' ').append(name).append("=\"").append(value).append('"');
    return this;
  }

  private void end() {
    svg.append("/>");
  }

  private String across(double x) {
    return stretched ? number(x) : number(x) + "%";
  }
}

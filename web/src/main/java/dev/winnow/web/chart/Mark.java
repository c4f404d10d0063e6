package dev.winnow.web.chart;

/**
 * One thing in a drawing. Across, everything is in per cent of the width, so that a drawing
 * stretches and its text does not; down, in pixels from above.
 */
public sealed interface Mark {

  /** A straight line. */
  record Line(Ink ink, double x1, double x2, double y1, double y2) implements Mark {}

  /** A box; {@code x} and {@code width} in per cent. */
  record Box(Ink ink, double x, double y, double width, double height) implements Mark {}

  /** A point, in one of a few shapes that can be told apart without colour. */
  record Point(Ink ink, Form form, double x, double y) implements Mark {}

  /** Words. */
  record Label(double x, double y, String text, Anchor anchor, boolean strong) implements Mark {}

  /**
   * A line or an area through points, in a drawing that stretches.
   *
   * @param points as SVG writes them, across from 0 to 100
   * @param closed whether it is an area
   */
  record Path(Ink ink, String points, boolean closed) implements Mark {}

  /** The shapes of points. */
  enum Form {
    DISC,
    SQUARE,
    DIAMOND
  }

  /** Where the words stand at their place. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }
}

package dev.winnow.web.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A figure over time with its interval; where the method changed, the line is broken. */
public final class TrendPlot {
  private static final int HEIGHT = 64;
  private static final double LEAST_ROOM = 0.1;

  /** Half the width of a point that stands alone. */
  private static final double DASH = 1;

  private TrendPlot() {}

  /**
   * The figure on a day, as shares from 0 to 1.
   *
   * @param day the day
   * @param value the figure
   * @param low the lower end of its interval
   * @param high the upper end
   * @param broken whether the method changed since the point before, so that the two cannot be
   *     compared
   */
  public record Point(LocalDate day, double value, double low, double high, boolean broken) {}

  /** The line of these points, the oldest first; there is at least one. */
  public static Drawing of(List<Point> points, String title) {
    double bottom = points.stream().mapToDouble(Point::low).min().orElse(0);
    double top = points.stream().mapToDouble(Point::high).max().orElse(1);
    double room = Math.max(LEAST_ROOM, top - bottom);
    double from = Math.max(0, (top + bottom - room) / 2 - room * 0.05);
    Frame frame = new Frame(points, from, room * 1.1);
    List<Mark> marks = new ArrayList<>();
    for (List<Point> piece : pieces(points)) {
      marks.add(new Mark.Path(Ink.BAND, frame.band(piece), true));
      marks.add(new Mark.Path(Ink.LINE, frame.line(piece), false));
      if (piece.size() == 1) {
        marks.add(new Mark.Path(Ink.LINE, frame.dash(piece.getFirst()), false));
        marks.add(new Mark.Path(Ink.BAND, frame.span(piece.getFirst()), true));
      }
    }
    points.stream()
        .filter(Point::broken)
        .mapToDouble(frame::x)
        .forEach(x -> marks.add(new Mark.Line(Ink.BREAK, x, x, 0, HEIGHT)));
    return new Drawing(HEIGHT, true, Optional.of(title), marks);
  }

  private static List<List<Point>> pieces(List<Point> points) {
    List<List<Point>> pieces = new ArrayList<>();
    for (Point point : points) {
      if (pieces.isEmpty() || point.broken()) {
        pieces.add(new ArrayList<>());
      }
      pieces.getLast().add(point);
    }
    return pieces;
  }

  private record Frame(List<Point> points, double from, double room) {
    double x(Point point) {
      LocalDate first = points.getFirst().day();
      long days = ChronoUnit.DAYS.between(first, points.getLast().day());
      return days == 0 ? 50 : 100.0 * ChronoUnit.DAYS.between(first, point.day()) / days;
    }

    double y(double value) {
      return HEIGHT * (1 - (value - from) / room);
    }

    String line(List<Point> piece) {
      return join(piece.stream().map(point -> at(point, point.value())));
    }

    String band(List<Point> piece) {
      return join(
          Stream.concat(
              piece.stream().map(point -> at(point, point.high())),
              piece.reversed().stream().map(point -> at(point, point.low()))));
    }

    /** A point that no other can be compared with is a short dash in its interval. */
    String dash(Point point) {
      return join(Stream.of(left(point), right(point)).map(x -> at(x, point.value())));
    }

    String span(Point point) {
      return join(
          Stream.of(
              at(left(point), point.high()),
              at(right(point), point.high()),
              at(right(point), point.low()),
              at(left(point), point.low())));
    }

    private double left(Point point) {
      return Math.max(0, x(point) - DASH);
    }

    private double right(Point point) {
      return Math.min(100, x(point) + DASH);
    }

    private String at(double x, double value) {
      return Marks.number(x) + "," + Marks.number(y(value));
    }

    private String at(Point point, double value) {
      return Marks.number(x(point)) + "," + Marks.number(y(value));
    }

    private static String join(Stream<String> points) {
      return points.collect(Collectors.joining(" "));
    }
  }
}

package dev.winnow.web.chart;

import dev.winnow.web.chart.Mark.Anchor;
import dev.winnow.web.chart.Mark.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Ranks drawn as ranges. */
public final class RankPlots {
  private static final int ROW = 28;
  private static final int HEAD = 14;
  private static final int TOP = 12;
  private static final int BOTTOM = 148;
  private static final int FIELD = 172;

  /** Whom a picture is about stands below everything else, for names are long and phones narrow. */
  private static final int WHO = 20;

  private static final int MOST_LINES = 240;
  private static final double[] QUARTERS = {0, 0.25, 0.5, 0.75, 1};

  private RankPlots() {}

  /**
   * A range of ranks.
   *
   * @param low the best rank
   * @param high the worst rank
   */
  public record Range(double low, double high) {}

  /**
   * The one that a picture is about.
   *
   * @param place its place among the ranges, from 0
   * @param words its name and range
   */
  public record Me(int place, String words) {}

  /**
   * What is written into the picture.
   *
   * @param title the whole picture in a sentence
   * @param first above the scale, such as "rank 1"
   * @param middle at the middle
   * @param last below, such as "rank 64"
   */
  public record Words(String title, String first, String middle, String last) {}

  /** One row of a table: a range on the scale of all ranks. */
  public static Drawing row(Range range, OptionalDouble best, int ranks, boolean mine) {
    List<Mark> marks = grid(ROW);
    marks.add(
        new Mark.Line(
            mine ? Ink.MY_INTERVAL : Ink.INTERVAL,
            across(range.low(), ranks),
            across(range.high(), ranks),
            ROW / 2.0,
            ROW / 2.0));
    best.ifPresent(
        rank -> marks.add(new Mark.Point(Ink.DOT, Form.DISC, across(rank, ranks), ROW / 2.0)));
    return Drawing.beside(ROW, marks);
  }

  /** The scale above the rows. */
  public static Drawing head(int ranks, String middle) {
    return Drawing.beside(
        HEAD,
        List.of(
            label(0, 11, "1", Anchor.START),
            label(50, 11, middle, Anchor.MIDDLE),
            label(100, 11, String.valueOf(ranks), Anchor.END)));
  }

  /** How many neighbours each line of a field stands for. */
  public static int together(int ranges) {
    return Math.max(1, (int) Math.ceil((double) ranges / MOST_LINES));
  }

  /** All ranges side by side, from the best to the worst. */
  public static Drawing field(List<Range> ranges, int ranks, Optional<Me> me, Words words) {
    List<Mark> marks = new ArrayList<>();
    double middle = (TOP + BOTTOM) / 2.0;
    marks.add(new Mark.Line(Ink.AXIS, 0, 100, TOP, TOP));
    marks.add(new Mark.Line(Ink.AXIS_STRONG, 0, 100, middle, middle));
    marks.add(new Mark.Line(Ink.AXIS, 0, 100, BOTTOM, BOTTOM));
    int together = together(ranges.size());
    for (int from = 0; from < ranges.size(); from += together) {
      int to = Math.min(ranges.size(), from + together);
      marks.add(
          line(
              Ink.RANGE,
              place((from + to - 1) / 2.0, ranges.size()),
              mean(ranges.subList(from, to)),
              ranks));
    }
    me.ifPresent(one -> add(marks, one, ranges, ranks));
    marks.add(label(0, 8, words.first(), Anchor.START));
    marks.add(label(100, middle - 4, words.middle(), Anchor.END));
    marks.add(label(0, FIELD - 8, words.last(), Anchor.START));
    return Drawing.titled(me.isPresent() ? FIELD + WHO : FIELD, words.title(), marks);
  }

  private static void add(List<Mark> marks, Me me, List<Range> ranges, int ranks) {
    double x = place(me.place(), ranges.size());
    marks.add(line(Ink.MY_RANGE, x, ranges.get(me.place()), ranks));
    Anchor anchor = x < 30 ? Anchor.START : x > 70 ? Anchor.END : Anchor.MIDDLE;
    marks.add(new Mark.Label(x, FIELD + WHO - 8, me.words(), anchor, true));
  }

  private static Mark line(Ink ink, double x, Range range, int ranks) {
    double low = TOP + (BOTTOM - TOP) * across(range.low(), ranks) / 100;
    double high = TOP + (BOTTOM - TOP) * across(range.high(), ranks) / 100;
    return new Mark.Line(ink, x, x, low, Math.max(high, low + 2));
  }

  private static Range mean(List<Range> ranges) {
    return new Range(
        ranges.stream().mapToDouble(Range::low).average().orElse(1),
        ranges.stream().mapToDouble(Range::high).average().orElse(1));
  }

  private static double place(double index, int count) {
    return 100 * (index + 0.5) / count;
  }

  private static double across(double rank, int ranks) {
    return ranks < 2 ? 50 : 100 * (rank - 1) / (ranks - 1);
  }

  private static List<Mark> grid(int height) {
    List<Mark> marks = new ArrayList<>();
    for (double quarter : QUARTERS) {
      Ink ink = quarter == 0.5 ? Ink.AXIS_STRONG : Ink.AXIS;
      marks.add(new Mark.Line(ink, 100 * quarter, 100 * quarter, 0, height));
    }
    return marks;
  }

  private static Mark label(double x, double y, String text, Anchor anchor) {
    return new Mark.Label(x, y, text, anchor, false);
  }
}

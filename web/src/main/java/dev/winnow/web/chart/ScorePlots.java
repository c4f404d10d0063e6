package dev.winnow.web.chart;

import dev.winnow.web.chart.Mark.Anchor;
import dev.winnow.web.chart.Mark.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Figures drawn as intervals on the scale of their points. */
public final class ScorePlots {
  private static final int ROW = 22;
  private static final int GROUP_HEAD = 20;
  private static final int STEP = 16;
  private static final int GROUP_GAP = 12;
  private static final List<Form> FORMS = List.of(Form.DISC, Form.SQUARE, Form.DIAMOND);

  private ScorePlots() {}

  /**
   * A figure on its scale, as shares from 0 to 1.
   *
   * @param value the figure; empty when there is none; of one that takes no part, both ends are 0
   * @param low the lower end of its interval
   * @param high the upper end
   */
  public record Span(OptionalDouble value, double low, double high) {}

  /**
   * The same figure of several, one below the other.
   *
   * @param name of the figure
   * @param spans one per organisation, in the order of all groups
   */
  public record Group(String name, List<Span> spans) {}

  /** One figure; {@code peer} is the middle of its peer group. */
  public static Drawing row(Span span, OptionalDouble peer, boolean mine) {
    List<Mark> marks = grid(0, ROW);
    peer.ifPresent(
        middle -> marks.add(new Mark.Line(Ink.PEER, 100 * middle, 100 * middle, 1, ROW - 1.0)));
    add(marks, span, mine ? Ink.MY_INTERVAL : Ink.INTERVAL, ROW / 2.0);
    span.value()
        .ifPresent(value -> marks.add(new Mark.Point(Ink.DOT, Form.DISC, 100 * value, ROW / 2.0)));
    return Drawing.beside(ROW, marks);
  }

  /** Several organisations on one scale; each has a shape of its own. */
  public static Drawing ladder(List<Group> groups, String most, String title) {
    List<Mark> marks = new ArrayList<>();
    double y = 0;
    for (Group group : groups) {
      marks.add(new Mark.Label(0, y + 12, group.name(), Anchor.START, true));
      y += GROUP_HEAD;
      double bottom = y + STEP * group.spans().size() + 4;
      marks.addAll(grid(y, bottom));
      for (int i = 0; i < group.spans().size(); i++) {
        double row = y + 10 + STEP * i;
        Span span = group.spans().get(i);
        add(marks, span, Ink.INTERVAL, row);
        Mark.Form form = form(i);
        Ink ink = ink(i);
        span.value().ifPresent(value -> marks.add(new Mark.Point(ink, form, 100 * value, row)));
      }
      y = bottom + GROUP_GAP;
    }
    marks.add(new Mark.Label(0, y + 4, "0", Anchor.START, false));
    marks.add(new Mark.Label(100, y + 4, most, Anchor.END, false));
    return Drawing.titled((int) y + 8, title, marks);
  }

  /** The mark of an organisation by its place among those compared, as a key shows it. */
  public static Drawing key(int place) {
    return Drawing.beside(12, List.of(new Mark.Point(ink(place), form(place), 50, 6)));
  }

  private static void add(List<Mark> marks, Span span, Ink ink, double y) {
    if (span.value().isEmpty() && span.high() <= span.low()) {
      return; // takes no part
    }
    double low = 100 * span.low();
    marks.add(new Mark.Line(ink, low, Math.max(100 * span.high(), low + 0.4), y, y));
  }

  private static Form form(int place) {
    return FORMS.get(place / 2 % FORMS.size());
  }

  private static Ink ink(int place) {
    return place % 2 == 0 ? Ink.MARK_FULL : Ink.MARK;
  }

  private static List<Mark> grid(double top, double bottom) {
    List<Mark> marks = new ArrayList<>();
    for (int quarter = 0; quarter <= 4; quarter++) {
      Ink ink = quarter == 0 ? Ink.AXIS_STRONG : Ink.AXIS;
      marks.add(new Mark.Line(ink, 25 * quarter, 25 * quarter, top, bottom));
    }
    return marks;
  }
}

package dev.winnow.web.chart;

import dev.winnow.web.chart.Mark.Anchor;
import java.util.ArrayList;
import java.util.List;

/** The parts of a whole side by side. */
public final class ShareBar {
  private static final int HEIGHT = 14;
  private static final int NAME = 20;
  private static final int GAP = 12;

  private ShareBar() {}

  /**
   * A part.
   *
   * @param ink what it means
   * @param share of the whole, from 0 to 1
   */
  public record Part(Ink ink, double share) {}

  /** A bar with its name. */
  public record Named(String name, List<Part> parts) {}

  /** Bars one below the other under their names, with a key at the foot. */
  public static Drawing all(List<Named> bars, List<Named> key, String title) {
    List<Mark> marks = new ArrayList<>();
    double y = 0;
    for (Named bar : bars) {
      marks.add(new Mark.Label(0, y + NAME - 6, bar.name(), Anchor.START, true));
      add(marks, bar.parts(), y + NAME);
      y += NAME + HEIGHT + GAP;
    }
    for (int i = 0; i < key.size(); i++) {
      double x = 100.0 * i / key.size();
      marks.add(new Mark.Box(key.get(i).parts().getFirst().ink(), x, y, 2, HEIGHT - 2.0));
      marks.add(new Mark.Label(x + 3, y + 10, key.get(i).name(), Anchor.START, false));
    }
    return Drawing.titled((int) y + HEIGHT, title, marks);
  }

  /** The bar of these parts, from the left; what they leave is empty. */
  public static Drawing of(List<Part> parts) {
    List<Mark> marks = new ArrayList<>();
    add(marks, parts, 0);
    return Drawing.beside(HEIGHT, marks);
  }

  /** The look of a part, as a key shows it. */
  public static Drawing key(Ink ink) {
    return Drawing.beside(12, List.of(new Mark.Box(ink, 0, 1, 100, 10)));
  }

  private static void add(List<Mark> marks, List<Part> parts, double y) {
    marks.add(new Mark.Box(Ink.TRACK, 0, y, 100, HEIGHT));
    double x = 0;
    for (Part part : parts) {
      double width = 100 * part.share();
      if (width > 0) {
        marks.add(new Mark.Box(part.ink(), x, y, width, HEIGHT));
      }
      x += width;
    }
  }
}

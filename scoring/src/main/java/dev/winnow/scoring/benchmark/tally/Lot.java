package dev.winnow.scoring.benchmark.tally;

import dev.winnow.scoring.benchmark.figure.Figure;
import dev.winnow.scoring.benchmark.tally.Units.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Draws a part of an organisation's datasets that says as much as it can about all: by independent
 * units, so that a large series does not push the others out. The same lot every time.
 */
public final class Lot {

  /** More pieces of one unit say little more, where there are other units. */
  private static final int PIECES = 20;

  private Lot() {}

  /** All of them, or so many where there are more. */
  public static List<Figure> draw(List<Figure> all, int most) {
    if (all.size() <= most) {
      return all;
    }
    List<Unit> units = new ArrayList<>(Units.of(all));
    units.sort(Comparator.comparingLong(unit -> scattered(unit.first().dataset())));
    int pieces = Math.max(PIECES, most / units.size());
    List<Figure> drawn = new ArrayList<>();
    for (Unit unit : units) {
      unit.pieces().stream()
          .flatMap(piece -> piece.copies().stream())
          .limit(Math.min(pieces, most - drawn.size()))
          .forEach(drawn::add);
    }
    return drawn;
  }

  /** Numbers in another order that has nothing to do with when datasets came. */
  private static long scattered(long number) {
    long mixed = number * 0x9E3779B97F4A7C15L;
    return (mixed ^ mixed >>> 31) * 0xBF58476D1CE4E5B9L;
  }
}

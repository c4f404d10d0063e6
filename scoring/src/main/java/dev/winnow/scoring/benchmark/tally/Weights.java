package dev.winnow.scoring.benchmark.tally;

import dev.winnow.scoring.benchmark.figure.Count;
import dev.winnow.scoring.benchmark.figure.Figure;
import dev.winnow.scoring.benchmark.tally.Units.Piece;
import dev.winnow.scoring.benchmark.tally.Units.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How much each dataset counts in the mean of an organisation. */
public final class Weights {

  private Weights() {}

  /**
   * A dataset in the mean.
   *
   * @param weight its part of the whole, from 0 to 1
   * @param figure what is counted in it
   */
  public record Weighted(double weight, Figure figure) {}

  /**
   * Every dataset by its number; the weights add up to 1. Of copies the best one counts; what is
   * not known counts for nothing.
   */
  public static Map<Long, Weighted> of(List<Figure> figures, int benchmark) {
    List<Unit> units = Units.of(figures);
    long known = units.stream().filter(unit -> known(unit, benchmark) > 0).count();
    Map<Long, Weighted> weights = new LinkedHashMap<>();
    figures.forEach(figure -> weights.put(figure.dataset(), new Weighted(0, figure)));
    for (Unit unit : units) {
      long pieces = known(unit, benchmark);
      for (Piece piece : unit.pieces()) {
        Figure best = piece.best(benchmark);
        if (count(best, benchmark).isKnown()) {
          weights.put(best.dataset(), new Weighted(1.0 / known / pieces, best));
        }
      }
    }
    return weights;
  }

  private static long known(Unit unit, int benchmark) {
    return unit.pieces().stream()
        .filter(piece -> count(piece.best(benchmark), benchmark).isKnown())
        .count();
  }

  private static Count count(Figure figure, int benchmark) {
    return figure.counts().get(benchmark);
  }
}

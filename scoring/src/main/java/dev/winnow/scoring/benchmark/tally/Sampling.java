package dev.winnow.scoring.benchmark.tally;

import dev.winnow.scoring.benchmark.figure.Count;
import dev.winnow.scoring.benchmark.figure.Figure;
import dev.winnow.scoring.benchmark.tally.Sample.Cell;
import dev.winnow.scoring.benchmark.tally.Sample.Moulds;
import dev.winnow.scoring.benchmark.tally.Units.Piece;
import dev.winnow.scoring.benchmark.tally.Units.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes a sample of units: every unit weighs the same, and so does every piece of one. */
final class Sampling {

  private Sampling() {}

  /** One unit as a number. */
  private record Point(long mould, double value) {}

  static Sample of(List<Unit> units, int benchmark, int parts) {
    List<Point> known = new ArrayList<>();
    Means low = new Means();
    Means high = new Means();
    Means[] partMeans = means(parts);
    Map<String, Means> portals = new HashMap<>();
    for (Unit unit : units) {
      Means value = new Means();
      Means unitLow = new Means();
      Means unitHigh = new Means();
      Means[] unitParts = means(parts);
      for (Piece piece : unit.pieces()) {
        Count count = piece.best(benchmark).counts().get(benchmark);
        unitLow.add(count.low(), 1);
        unitHigh.add(count.high(), 1);
        value.add(count.value(), 1);
        for (int i = 0; i < parts; i++) {
          unitParts[i].add(count.parts()[i], 1);
        }
        onPortals(piece, benchmark, unit.pieces().size(), portals);
      }
      low.add(unitLow.mean(), 1);
      high.add(unitHigh.mean(), 1);
      for (int i = 0; i < parts; i++) {
        partMeans[i].add(unitParts[i].mean(), 1);
      }
      if (value.weight() > 0) {
        known.add(new Point(unit.first().looks().mould(), value.mean()));
      }
    }
    double[] shares = Arrays.stream(partMeans).mapToDouble(Means::mean).toArray();
    return sample(known, new double[] {low.mean(), high.mean()}, shares, cells(portals));
  }

  private static Means[] means(int size) {
    Means[] means = new Means[size];
    Arrays.setAll(means, i -> new Means());
    return means;
  }

  private static void onPortals(
      Piece piece, int benchmark, int pieces, Map<String, Means> portals) {
    for (Figure copy : piece.copies()) {
      portals
          .computeIfAbsent(copy.portal(), portal -> new Means())
          .add(copy.counts().get(benchmark).value(), 1.0 / pieces / piece.copies().size());
    }
  }

  private static Map<String, Cell> cells(Map<String, Means> portals) {
    Map<String, Cell> cells = new HashMap<>();
    portals.forEach(
        (portal, means) -> {
          if (means.weight() > 0) {
            cells.put(portal, new Cell(means.weight(), means.mean()));
          }
        });
    return cells;
  }

  private static Sample sample(
      List<Point> points, double[] ends, double[] parts, Map<String, Cell> cells) {
    Means all = new Means();
    Map<Long, Means> moulds = new HashMap<>();
    for (Point point : points) {
      all.add(point.value(), 1);
      moulds.computeIfAbsent(point.mould(), mould -> new Means()).add(point.value(), 1);
    }
    double square = 0;
    double within = 0;
    double sizes = 0;
    for (Point point : points) {
      double own = point.value() - moulds.get(point.mould()).mean();
      within += own * own;
      square += (point.value() - all.mean()) * (point.value() - all.mean());
    }
    for (Means mould : moulds.values()) {
      sizes += mould.weight() * mould.weight();
    }
    double between = Math.max(0, square - within);
    return new Sample(
        points.size(),
        all.mean(),
        square,
        new Moulds(moulds.size(), sizes, within, between),
        ends[0],
        ends[1],
        parts,
        cells);
  }

  /** A weighted mean being added up; what is not known is passed over. */
  private static final class Means {

    private double sum;
    private double weight;

    void add(double value, double by) {
      if (!Double.isNaN(value)) {
        sum += value * by;
        weight += by;
      }
    }

    double weight() {
      return weight;
    }

    double mean() {
      return weight > 0 ? sum / weight : Double.NaN;
    }
  }
}

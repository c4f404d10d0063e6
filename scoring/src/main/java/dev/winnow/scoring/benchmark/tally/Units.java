package dev.winnow.scoring.benchmark.tally;

import dev.winnow.scoring.benchmark.figure.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One organisation's datasets put into independent units: records that are copies of each other, or
 * parts of one series, are one unit however many they are.
 */
public final class Units {

  private Units() {}

  /**
   * A unit.
   *
   * @param pieces what it is made of, each once or as several copies on several portals
   */
  public record Unit(List<Piece> pieces) {

    public Unit {
      pieces = List.copyOf(pieces);
    }

    Figure first() {
      return pieces.getFirst().copies().getFirst();
    }
  }

  /** One dataset: its copies. */
  public record Piece(List<Figure> copies) {

    public Piece {
      copies = List.copyOf(copies);
    }

    /**
     * The copy that counts for a benchmark: the best one, because whoever looks finds that one and
     * a portal that thins out descriptions is no fault of the publisher.
     */
    Figure best(int benchmark) {
      Figure best = copies.getFirst();
      for (Figure copy : copies) {
        if (points(copy, benchmark) > points(best, benchmark)) {
          best = copy;
        }
      }
      return best;
    }

    private static double points(Figure copy, int benchmark) {
      double value = copy.counts().get(benchmark).value();
      return Double.isNaN(value) ? -1 : value;
    }
  }

  /** The units of one organisation's datasets, in an order that depends on nothing else. */
  public static List<Unit> of(List<Figure> figures) {
    List<Figure> sorted = new ArrayList<>(figures);
    sorted.sort(Comparator.comparingLong(Figure::dataset));
    int[] parents = new int[sorted.size()];
    Map<Long, Integer> byCluster = new HashMap<>();
    Map<Long, Integer> bySeries = new HashMap<>();
    for (int i = 0; i < parents.length; i++) {
      parents[i] = i;
      Figure figure = sorted.get(i);
      join(parents, i, bySeries, figure.looks().series());
      if (figure.cluster().isPresent()) {
        join(parents, i, byCluster, figure.cluster().getAsLong());
      }
    }
    Map<Integer, List<Figure>> units = new LinkedHashMap<>();
    for (int i = 0; i < parents.length; i++) {
      units.computeIfAbsent(root(parents, i), root -> new ArrayList<>()).add(sorted.get(i));
    }
    return units.values().stream().map(Units::unit).toList();
  }

  private static void join(int[] parents, int one, Map<Long, Integer> seen, long mark) {
    Integer other = seen.putIfAbsent(mark, one);
    if (other != null) {
      int a = root(parents, other);
      int b = root(parents, one);
      parents[Math.max(a, b)] = Math.min(a, b);
    }
  }

  private static int root(int[] parents, int one) {
    int root = one;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }

  private static Unit unit(List<Figure> members) {
    Map<Long, List<Figure>> pieces = new LinkedHashMap<>();
    for (Figure member : members) {
      // Numbers of clusters are those of changes, numbers of datasets count from 1 too: one below
      // 0.
      long piece = member.cluster().orElse(-member.dataset());
      pieces.computeIfAbsent(piece, none -> new ArrayList<>()).add(member);
    }
    return new Unit(pieces.values().stream().map(Piece::new).toList());
  }
}

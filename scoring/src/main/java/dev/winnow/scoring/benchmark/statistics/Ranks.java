package dev.winnow.scoring.benchmark.statistics;

import java.util.Arrays;
import java.util.List;

/** Places among many, by draws of what each may truly be: the highest figure is the first. */
public final class Ranks {

  private static final double TAIL = 0.025;

  /** Of one draw after the other, all figures, the lowest first. */
  private final float[][] sorted;

  private final int members;

  private Ranks(float[][] sorted, int members) {
    this.sorted = sorted;
    this.members = members;
  }

  /** Among these, each with as many draws. */
  public static Ranks among(List<float[]> draws) {
    int count = draws.isEmpty() ? 0 : draws.getFirst().length;
    float[][] sorted = new float[count][draws.size()];
    for (int i = 0; i < draws.size(); i++) {
      float[] own = draws.get(i);
      for (int k = 0; k < count; k++) {
        sorted[k][i] = own[k];
      }
    }
    for (float[] draw : sorted) {
      Arrays.sort(draw);
    }
    return new Ranks(sorted, draws.size());
  }

  /**
   * A place.
   *
   * @param from the best it may be, from 1, in 95 of 100 cases
   * @param to the worst
   * @param topTenth the share of draws in which it belongs to the best tenth
   */
  public record Place(int from, int to, double topTenth) {}

  /** The place of one of the members. */
  public Place of(float[] own) {
    int[] ranks = new int[own.length];
    for (int k = 0; k < own.length; k++) {
      ranks[k] = above(sorted[k], own[k]);
    }
    return place(ranks);
  }

  /** The place that one of the members would have with other draws than its own. */
  public Place instead(float[] own, float[] then) {
    int[] ranks = new int[own.length];
    for (int k = 0; k < own.length; k++) {
      int above = above(sorted[k], then[k]);
      ranks[k] = above - (own[k] > then[k] ? 1 : 0);
    }
    return place(ranks);
  }

  private Place place(int[] ranks) {
    Arrays.sort(ranks);
    int tenth = Math.max(1, (int) Math.ceil(members / 10.0));
    long top = Arrays.stream(ranks).filter(rank -> rank < tenth).count();
    return new Place(
        1 + ranks[(int) Math.floor(TAIL * (ranks.length - 1))],
        1 + ranks[(int) Math.ceil((1 - TAIL) * (ranks.length - 1))],
        (double) top / ranks.length);
  }

  /** How many figures of a draw are above this one. */
  private static int above(float[] draw, float figure) {
    int from = 0;
    int to = draw.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (draw[middle] > figure) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return draw.length - from;
  }

  /** How probable it is that one is truly above another. */
  public static double above(float[] one, float[] other) {
    int above = 0;
    for (int k = 0; k < one.length; k++) {
      above += one[k] > other[k] ? 1 : 0;
    }
    return (double) above / one.length;
  }
}

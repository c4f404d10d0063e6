package dev.winnow.scoring.benchmark.figure;

import dev.winnow.catalogue.kind.Spectrum;
import dev.winnow.scoring.benchmark.Gate.Answer;
import java.util.List;
import java.util.OptionalLong;

/**
 * What is counted in one dataset, for all benchmarks at once.
 *
 * @param dataset its number in the store
 * @param portal where it is
 * @param content the number of its content, which tells a changed dataset from one seen otherwise
 * @param cluster the name of its cluster of copies
 * @param looks what it is like, for grouping and for telling
 * @param counts one for each benchmark, in the benchmarks' order
 */
public record Figure(
    long dataset,
    String portal,
    long content,
    OptionalLong cluster,
    Looks looks,
    List<Count> counts) {

  public Figure {
    counts = List.copyOf(counts);
  }

  /** The same with nothing but what one of the benchmarks counts. */
  public Figure only(int benchmark) {
    return counting(counts.get(benchmark));
  }

  /** The same with nothing but this count. */
  public Figure counting(Count one) {
    return new Figure(dataset, portal, content, cluster, looks, List.of(one));
  }

  /**
   * What a dataset is like.
   *
   * @param series the mark of what its title shares with the other parts of a series
   * @param mould the mark of everything that records poured from one mould have in common
   * @param keywords the mark of its keywords; 0 when it has none
   * @param day of dct:modified since 1970; {@link #NO_DAY} when not known
   * @param gates its answer at each gate, in the gates' order
   * @param access who may use it
   * @param kinds the codes of the kinds of data it is
   * @param topics its first keywords, in lower case
   * @param dummies whether it has files for the points only
   * @param absurd whether it states a period that nobody can cover
   */
  public record Looks(
      long series,
      long mould,
      long keywords,
      int day,
      List<Answer> gates,
      Spectrum access,
      List<String> kinds,
      List<String> topics,
      boolean dummies,
      boolean absurd) {

    /** There is no such day. */
    public static final int NO_DAY = Integer.MIN_VALUE;

    public Looks {
      gates = List.copyOf(gates);
      kinds = List.copyOf(kinds);
      topics = List.copyOf(topics);
    }
  }
}

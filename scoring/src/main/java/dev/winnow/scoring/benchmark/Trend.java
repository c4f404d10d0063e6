package dev.winnow.scoring.benchmark;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * How an organisation's figure went on from month to month.
 *
 * @param benchmark the benchmark's id
 * @param organisation the organisation's id
 * @param points one for each month that was kept, the oldest first; the last one is as of now
 */
public record Trend(String benchmark, String organisation, List<Point> points) {

  public Trend {
    points = List.copyOf(points);
  }

  /**
   * The end of a month.
   *
   * @param month which
   * @param methodVersion what made the figure; see {@link Benchmark#methodVersion}
   * @param broken whether another method was used than for the point before, so that the two must
   *     not be compared
   * @param figure as it was; empty when nothing was known
   * @param rank as it was; empty when not ranked
   * @param basis what it rested on
   */
  public record Point(
      YearMonth month,
      String methodVersion,
      boolean broken,
      Optional<Standing.Level> figure,
      Optional<Standing.RankInterval> rank,
      Standing.Basis basis) {}
}

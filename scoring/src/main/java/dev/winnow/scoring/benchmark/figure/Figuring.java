package dev.winnow.scoring.benchmark.figure;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.Score;
import dev.winnow.scoring.Scorer;
import dev.winnow.scoring.benchmark.Benchmark;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Counts datasets for benchmarks; pure, and safe for many threads. */
public final class Figuring {

  private final Scorer scorer;
  private final List<Benchmark> benchmarks;

  /** Counts for these benchmarks, with these profiles. */
  public Figuring(Scorer scorer, List<Benchmark> benchmarks) {
    this.scorer = scorer;
    this.benchmarks = List.copyOf(benchmarks);
  }

  /**
   * A dataset to be counted.
   *
   * @param number its number in the store
   * @param content the number of its content
   * @param cluster the name of its cluster of copies
   * @param dataset as described
   * @param scores the kept ones; what is not among them is computed
   * @param facts what is known beside the description
   */
  public record Known(
      long number,
      long content,
      OptionalLong cluster,
      Dataset dataset,
      List<Score> scores,
      Facts facts) {

    public Known {
      scores = List.copyOf(scores);
    }
  }

  /** Counts a dataset; files for the points only count for nothing. */
  public Figure figure(Known known) {
    Dataset honest = Dummies.without(known.dataset(), known.facts());
    boolean dummies = !honest.equals(known.dataset());
    Map<String, Score> scores = new HashMap<>();
    if (!dummies) {
      known.scores().forEach(score -> scores.put(score.profile(), score));
    }
    return new Figure(
        known.number(),
        honest.id().portal(),
        known.content(),
        known.cluster(),
        Looking.at(honest, known.facts(), dummies),
        benchmarks.stream()
            .map(
                benchmark ->
                    Counting.count(
                        scores.computeIfAbsent(
                            benchmark.measure().profile(),
                            profile -> scorer.score(profile, honest, known.facts())),
                        benchmark.measure()))
            .toList());
  }
}

package dev.winnow.scoring.benchmark.figure;

import dev.winnow.catalogue.score.Score;
import dev.winnow.catalogue.score.ScorePart;
import dev.winnow.catalogue.score.Value;
import dev.winnow.scoring.benchmark.Benchmark.Measure;
import dev.winnow.scoring.benchmark.Benchmark.Part;
import java.util.List;
import java.util.Optional;

/** Takes from a score what a benchmark counts. */
public final class Counting {

  private Counting() {}

  /** What counts of a dataset's score under the benchmark's profile. */
  public static Count count(Score score, Measure measure) {
    List<Value> values = measure.parts().stream().map(part -> value(score, part.id())).toList();
    double[] parts = values.stream().mapToDouble(Counting::share).toArray();
    if (measure.headline()) {
      Value overall = score.overall();
      return new Count(overall.value().orElse(Double.NaN), overall.low(), overall.high(), parts);
    }
    return weighted(values, measure, parts);
  }

  /** A part of which nothing can be known leaves the denominator of the value, not the interval. */
  private static Count weighted(List<Value> values, Measure measure, double[] shares) {
    double known = 0;
    double weights = 0;
    double low = 0;
    double high = 0;
    for (int i = 0; i < shares.length; i++) {
      double weight = measure.parts().get(i).weight();
      double max = Math.max(values.get(i).max(), Double.MIN_NORMAL);
      low += weight * values.get(i).low() / max;
      high += weight * values.get(i).high() / max;
      if (!Double.isNaN(shares[i])) {
        known += weight * shares[i];
        weights += weight;
      }
    }
    double value = weights > 0 ? Math.clamp(known / weights, low, high) : Double.NaN;
    double max = measure.max();
    return new Count(value * max, low * max, high * max, shares);
  }

  private static double share(Value value) {
    return value.value().orElse(Double.NaN) / value.max();
  }

  /** The value of a dimension, group or metric; what the score does not have is unknown. */
  private static Value value(Score score, String part) {
    return find(score, part).map(ScorePart::value).orElseGet(() -> Value.unknown(1));
  }

  static Optional<ScorePart> find(Score score, String id) {
    return find(score.dimensions(), id);
  }

  /** Asked many times of every dataset, hence without streams. */
  private static Optional<ScorePart> find(List<ScorePart> parts, String id) {
    for (ScorePart part : parts) {
      Optional<ScorePart> found = part.id().equals(id) ? Optional.of(part) : find(part.parts(), id);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The points of a whole score that one point of each part is worth; for what fixes bring. */
  static double worth(Part part, Measure measure, ScorePart found) {
    return found.value().max() == 0 ? 0 : part.weight() * measure.max() / found.value().max();
  }
}

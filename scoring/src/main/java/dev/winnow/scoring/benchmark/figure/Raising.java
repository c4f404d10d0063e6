package dev.winnow.scoring.benchmark.figure;

import dev.winnow.catalogue.score.Fix;
import dev.winnow.catalogue.score.Gain;
import dev.winnow.catalogue.score.Score;
import dev.winnow.catalogue.score.ScorePart;
import dev.winnow.scoring.benchmark.Benchmark.Measure;
import dev.winnow.scoring.benchmark.Benchmark.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What fixes would bring under a benchmark. */
public final class Raising {

  private Raising() {}

  /** The same score with its gains as the benchmark counts them. */
  public static Score score(Score score, Measure measure) {
    return measure.headline() ? score : with(score, gains(score, measure));
  }

  private static List<Gain> gains(Score score, Measure measure) {
    Map<Fix, Gain> gains = new LinkedHashMap<>();
    for (Part part : measure.parts()) {
      Counting.find(score, part.id())
          .ifPresent(
              found -> {
                double worth = Counting.worth(part, measure, found);
                found.leaves().forEach(leaf -> gather(leaf, worth, gains));
              });
    }
    return new ArrayList<>(gains.values());
  }

  /** What is unknown may be good already: only what is known to be missing can be gained. */
  private static void gather(ScorePart leaf, double worth, Map<Fix, Gain> gains) {
    leaf.measurement()
        .ifPresent(
            measurement -> {
              double points = (1 - measurement.high()) * leaf.value().max() * worth;
              if (points > 0) {
                measurement
                    .fix()
                    .ifPresent(
                        fix ->
                            gains.merge(
                                fix,
                                new Gain(fix, measurement.metric(), points),
                                (one, other) ->
                                    new Gain(fix, one.metric(), one.points() + other.points())));
              }
            });
  }

  private static Score with(Score score, List<Gain> gains) {
    return new Score(
        score.profile(),
        score.version(),
        score.overall(),
        score.band(),
        score.dimensions(),
        gains,
        score.freshness(),
        score.asOf(),
        score.validUntil());
  }

  /** A dataset's figure with so many points more under its only benchmark. */
  public static Figure by(double points, Figure figure, double max) {
    Count count = figure.counts().getFirst();
    double low = Math.min(max, count.low() + points);
    double high = Math.min(max, count.high() + points);
    double value = count.isKnown() ? Math.clamp(count.value() + points, low, high) : Double.NaN;
    return figure.counting(new Count(value, low, high, count.parts()));
  }
}

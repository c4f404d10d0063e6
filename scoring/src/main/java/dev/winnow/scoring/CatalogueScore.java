package dev.winnow.scoring;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Score;
import dev.winnow.catalogue.score.ScorePart;
import dev.winnow.catalogue.score.Value;
import dev.winnow.scoring.Profile.Weighted;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Many datasets scored as one catalogue. Under the rule "proportional" every metric counts the
 * share of all files of the catalogue that meet it; under the others the score is the mean of the
 * datasets' scores. Fill it with {@link #add}; not for several threads.
 */
public final class CatalogueScore {

  private final Profile profile;
  private final double[] low;
  private final double[] high;
  private final long[] population;
  private double values;
  private double lows;
  private double highs;
  private long datasets;
  private long valued;

  CatalogueScore(Profile profile) {
    this.profile = profile;
    int metrics = profile.metrics().size();
    low = new double[metrics];
    high = new double[metrics];
    population = new long[metrics];
  }

  /** Adds a dataset and its score under the same profile. */
  public void add(Dataset dataset, Score score) {
    datasets++;
    lows += score.overall().low();
    highs += score.overall().high();
    score.overall().value().ifPresent(value -> values += value);
    valued += score.overall().value().isPresent() ? 1 : 0;
    List<ScorePart> leaves = score.leaves().toList();
    for (int i = 0; i < leaves.size(); i++) {
      int asked = profile.metrics().get(i).metric().population(dataset);
      Measurement measurement = leaves.get(i).measurement().orElseThrow();
      low[i] += measurement.low() * asked;
      high[i] += measurement.high() * asked;
      population[i] += asked;
    }
  }

  /** How many datasets were added. */
  public long datasets() {
    return datasets;
  }

  /** The score of all that was added; nothing is known of an empty catalogue. */
  public Value value() {
    double max = profile.max();
    if (datasets == 0) {
      return Value.unknown(max);
    }
    return profile.rule() == Rule.PROPORTIONAL ? pooled() : mean(max);
  }

  private Value pooled() {
    Points sum = Points.NONE;
    List<Weighted> metrics = profile.metrics();
    for (int i = 0; i < metrics.size(); i++) {
      double points = metrics.get(i).points();
      double asked = Math.max(1, population[i]);
      sum = sum.plus(new Points(low[i] / asked * points, high[i] / asked * points, points));
    }
    return sum.value();
  }

  private Value mean(double max) {
    double least = Points.round(lows / datasets);
    double most = Math.min(Points.round(highs / datasets), max);
    OptionalDouble value =
        valued == 0
            ? OptionalDouble.empty()
            : OptionalDouble.of(Math.clamp(Points.round(values / valued), least, most));
    return new Value(value, least, most, max);
  }
}

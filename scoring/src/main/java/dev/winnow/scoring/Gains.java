package dev.winnow.scoring;

import dev.winnow.catalogue.score.Fix;
import dev.winnow.catalogue.score.Gain;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.ScorePart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What to fix first: one entry per deed, however many metrics it raises. */
final class Gains {

  private static final double WORTH_SAYING = 0.005;

  private Gains() {}

  static List<Gain> of(Profile profile, List<ScorePart> dimensions) {
    Map<Fix, Gain> gains = new LinkedHashMap<>();
    for (int i = 0; i < dimensions.size(); i++) {
      double worth = profile.rule().way().worth(profile, profile.dimensions().get(i));
      gather(dimensions.get(i), worth, gains);
    }
    List<Gain> sorted = new ArrayList<>(gains.values());
    sorted.sort(Comparator.comparingDouble(Gain::points).reversed());
    return sorted;
  }

  private static void gather(ScorePart part, double worth, Map<Fix, Gain> gains) {
    part.measurement()
        .flatMap(measurement -> gain(measurement, part.value().max() * worth))
        .ifPresent(gain -> gains.merge(gain.fix(), gain, Gains::together));
    for (ScorePart below : part.parts()) {
      gather(below, worth, gains);
    }
  }

  /** What is unknown may be good already: only what is known to be missing can be gained. */
  private static Optional<Gain> gain(Measurement measurement, double max) {
    double points = Points.round((1 - measurement.high()) * max);
    return measurement
        .fix()
        .filter(fix -> points >= WORTH_SAYING)
        .map(fix -> new Gain(fix, measurement.metric(), points));
  }

  private static Gain together(Gain one, Gain other) {
    Gain larger = one.points() >= other.points() ? one : other;
    return new Gain(larger.fix(), larger.metric(), Points.round(one.points() + other.points()));
  }
}

package dev.winnow.index;

import dev.winnow.catalogue.score.FreshnessStage;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import dev.winnow.catalogue.score.Score;
import dev.winnow.catalogue.score.ScorePart;
import dev.winnow.catalogue.score.Value;
import java.util.List;
import java.util.Optional;

/** Scores under the headline profile, as the scorer gives them. */
final class Scores {

  private Scores() {}

  /** Every dimension at the same points, and a stage of freshness. */
  static List<Score> all(double points, FreshnessStage stage) {
    return of(points, points, points, stage);
  }

  static List<Score> of(double quality, double licence, double freshness, FreshnessStage stage) {
    return List.of(
        new Score(
            "winnow",
            "1",
            Value.exact((quality + licence + freshness) / 3, 100),
            "",
            List.of(
                part("quality", quality, List.of(leaf("links-work"), leaf("machine-readable"))),
                part("licence", licence, List.of()),
                part("freshness", freshness, List.of())),
            List.of(),
            Optional.of(stage),
            Ledger.NOW,
            Optional.empty()));
  }

  private static ScorePart part(String id, double points, List<ScorePart> parts) {
    return new ScorePart(id, Value.exact(points, 100), 1, parts, Optional.empty());
  }

  private static ScorePart leaf(String metric) {
    return new ScorePart(
        metric,
        Value.exact(1, 1),
        1,
        List.of(),
        Optional.of(Measurement.measured(metric, 1, Message.of("fine"))));
  }
}

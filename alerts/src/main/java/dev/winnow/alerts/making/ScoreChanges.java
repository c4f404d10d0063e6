package dev.winnow.alerts.making;

import dev.winnow.alerts.event.EventKind;
import dev.winnow.catalogue.score.FreshnessStage;
import dev.winnow.catalogue.score.Score;
import dev.winnow.catalogue.score.ScorePart;
import dev.winnow.store.event.Mark;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What happened to a dataset when its score changed. Pure. */
final class ScoreChanges {

  private static final int MOST_REASONS = 3;

  /** What the metric of the learned rhythm says of data whose pause is too long for chance. */
  private static final String UNUSUAL = "as-usual.late";

  private ScoreChanges() {}

  /** Into which stage of freshness it came, if that is news. */
  static Optional<Happening> stage(FreshnessStage then, FreshnessStage now) {
    Optional<EventKind> kind =
        switch (now) {
          case DELINQUENT ->
              then == FreshnessStage.DELINQUENT
                  ? Optional.empty()
                  : Optional.of(EventKind.DELINQUENT);
          case OVERDUE -> isLate(then) ? Optional.empty() : Optional.of(EventKind.OVERDUE);
          case FRESH, DUE -> isLate(then) ? Optional.of(EventKind.RECOVERED) : Optional.empty();
          case ENDED, UNKNOWN -> Optional.empty();
        };
    return kind.map(found -> Happening.of(found, "from", then.code(), "to", now.code()));
  }

  static boolean isLate(FreshnessStage stage) {
    return stage == FreshnessStage.OVERDUE || stage == FreshnessStage.DELINQUENT;
  }

  /** Whether, by its own rhythm so far, an update should have come. */
  static boolean isLaterThanUsual(Score score) {
    return score.dimensions().stream()
        .flatMap(ScorePart::leaves)
        .flatMap(leaf -> leaf.measurement().stream())
        .anyMatch(answer -> answer.reason().key().equals(UNUSUAL));
  }

  /** Whether the points differ by so much that somebody may want to know. */
  static boolean isNotable(Mark then, Mark now, double notable) {
    return then.version().equals(now.version())
        && then.overall().isPresent()
        && now.overall().isPresent()
        && Math.abs(now.overall().getAsDouble() - then.overall().getAsDouble()) >= notable;
  }

  /** That the points fell or rose, and which metrics made them. */
  static Happening points(Score then, Score now) {
    double before = then.overall().value().orElse(0);
    double after = now.overall().value().orElse(0);
    return Happening.of(
        after < before ? EventKind.SCORE_FELL : EventKind.SCORE_ROSE,
        "from",
        String.valueOf(Math.round(before)),
        "to",
        String.valueOf(Math.round(after)),
        "reason",
        reasons(then, now, after < before));
  }

  /** The metrics that moved the same way, the strongest first. */
  private static String reasons(Score then, Score now, boolean fell) {
    Map<String, Double> before = strengths(then);
    Map<String, Double> moved = new HashMap<>();
    strengths(now)
        .forEach((metric, value) -> moved.put(metric, value - before.getOrDefault(metric, value)));
    return moved.entrySet().stream()
        .filter(metric -> fell ? metric.getValue() < -1e-9 : metric.getValue() > 1e-9)
        .sorted(
            Comparator.comparingDouble(
                    (Map.Entry<String, Double> metric) -> -Math.abs(metric.getValue()))
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_REASONS)
        .map(Map.Entry::getKey)
        .collect(Collectors.joining(", "));
  }

  /** What each metric earns of the whole, unknown as it may be in the middle. */
  private static Map<String, Double> strengths(Score score) {
    Map<String, Double> strengths = new HashMap<>();
    for (ScorePart dimension : score.dimensions()) {
      add(dimension, dimension.weight(), strengths);
    }
    return strengths;
  }

  private static void add(ScorePart part, double weight, Map<String, Double> strengths) {
    if (part.parts().isEmpty()) {
      part.measurement()
          .ifPresent(
              answer ->
                  strengths.merge(
                      answer.metric(), weight * (answer.low() + answer.high()) / 2, Double::sum));
    }
    part.parts().forEach(piece -> add(piece, weight * piece.weight(), strengths));
  }
}

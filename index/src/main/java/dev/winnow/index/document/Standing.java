package dev.winnow.index.document;

import dev.winnow.catalogue.score.Score;
import dev.winnow.catalogue.score.ScorePart;
import dev.winnow.catalogue.score.Value;
import dev.winnow.store.StoredDataset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** How a dataset stands under the headline profile, in shares from 0 to 1. */
final class Standing {

  /** By how much the best score lifts a hit over the worst one. */
  static final double BLEND = 0.1;

  /** The bands of the headline profile: from which share on each word holds. */
  private static final List<Map.Entry<Double, String>> BANDS =
      List.of(
          Map.entry(0.85, "excellent"),
          Map.entry(0.65, "good"),
          Map.entry(0.40, "fair"),
          Map.entry(0.0, "poor"));

  private final Optional<Score> score;

  Standing(StoredDataset stored) {
    this.score = stored.score(Score.HEADLINE);
  }

  /** What the headline is of the most there is; empty when not known. */
  OptionalDouble overall() {
    return score.map(known -> share(known.overall())).orElse(OptionalDouble.empty());
  }

  /** The same of one dimension. */
  OptionalDouble of(String dimension) {
    return score
        .flatMap(known -> known.dimension(dimension))
        .map(ScorePart::value)
        .map(Standing::share)
        .orElse(OptionalDouble.empty());
  }

  /** What a text score is multiplied by, from 1 to 1.1; the unknown counts as the middle. */
  double blend() {
    double share =
        overall().orElseGet(() -> score.map(known -> middle(known.overall())).orElse(0.5));
    return 1 + BLEND * Math.clamp(share, 0, 1);
  }

  /** The word for a dimension; empty when nothing is known of it. */
  Optional<String> band(String dimension) {
    OptionalDouble share = of(dimension);
    return share.isEmpty()
        ? Optional.empty()
        : BANDS.stream()
            .filter(band -> share.getAsDouble() >= band.getKey() - 1e-9)
            .map(Map.Entry::getValue)
            .findFirst();
  }

  private static OptionalDouble share(Value value) {
    return value.value().isEmpty() || value.max() <= 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(value.value().getAsDouble() / value.max());
  }

  private static double middle(Value value) {
    return value.max() <= 0 ? 0.5 : (value.low() + value.high()) / 2 / value.max();
  }
}

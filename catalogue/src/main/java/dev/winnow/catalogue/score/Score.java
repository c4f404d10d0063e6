package dev.winnow.catalogue.score;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One dataset's score under one profile, every point explained.
 *
 * @param profile the profile's id, such as "winnow" or "mqa-v1"
 * @param version the profile's version; scores of different versions are not comparable
 * @param overall the headline
 * @param band the word for the headline, such as "good"; empty when it is not known enough
 * @param dimensions the parts of the headline, in the profile's order
 * @param gains what to fix first, the largest gain first
 * @param freshness the stage of freshness at {@code asOf}; empty in profiles that do not ask
 * @param asOf the moment whose facts were looked at
 * @param validUntil the first moment at which time alone can change it; empty when never
 */
public record Score(
    String profile,
    String version,
    Value overall,
    String band,
    List<ScorePart> dimensions,
    List<Gain> gains,
    Optional<FreshnessStage> freshness,
    Instant asOf,
    Optional<Instant> validUntil) {

  /** The id of the profile whose scores are the headline everywhere. */
  public static final String HEADLINE = "winnow";

  public Score {
    dimensions = List.copyOf(dimensions);
    gains = List.copyOf(gains);
  }

  /** The dimension of this id. */
  public Optional<ScorePart> dimension(String id) {
    return dimensions.stream().filter(dimension -> dimension.id().equals(id)).findFirst();
  }

  /** Every leaf of the tree, dimension by dimension. */
  public Stream<ScorePart> leaves() {
    return dimensions.stream().flatMap(ScorePart::leaves);
  }
}

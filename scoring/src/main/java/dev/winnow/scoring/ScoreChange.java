package dev.winnow.scoring;

import dev.winnow.catalogue.score.Message;
import dev.winnow.catalogue.score.Score;
import dev.winnow.catalogue.score.ScorePart;
import dev.winnow.catalogue.score.Value;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Why a score is another one than before: the metrics whose answers differ.
 *
 * @param before the earlier score
 * @param after the later one, under the same profile
 * @param comparable whether both are of the same version of the profile
 * @param metrics what differs, the largest change of points first
 */
public record ScoreChange(Score before, Score after, boolean comparable, List<Change> metrics) {

  public ScoreChange {
    metrics = List.copyOf(metrics);
  }

  /**
   * A metric whose answer differs.
   *
   * @param metric its id
   * @param before its points before
   * @param after its points after
   * @param was the reason before
   * @param is the reason after
   */
  public record Change(String metric, Value before, Value after, Message was, Message is) {

    double size() {
      return Math.abs(after.low() - before.low()) + Math.abs(after.high() - before.high());
    }
  }

  /** What happened between two scores of one dataset under one profile. */
  public static ScoreChange between(Score before, Score after) {
    Map<String, ScorePart> earlier =
        before.leaves().collect(Collectors.toMap(ScorePart::id, Function.identity()));
    List<Change> changes =
        after
            .leaves()
            .map(leaf -> change(Optional.ofNullable(earlier.get(leaf.id())), leaf))
            .flatMap(Optional::stream)
            .sorted((one, other) -> Double.compare(other.size(), one.size()))
            .toList();
    return new ScoreChange(
        before, after, Objects.equals(before.version(), after.version()), changes);
  }

  private static Optional<Change> change(Optional<ScorePart> before, ScorePart after) {
    return before
        .filter(was -> !was.value().equals(after.value()))
        .map(
            was ->
                new Change(
                    after.id(),
                    was.value(),
                    after.value(),
                    was.measurement().orElseThrow().reason(),
                    after.measurement().orElseThrow().reason()));
  }
}

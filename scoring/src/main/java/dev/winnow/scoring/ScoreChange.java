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
import java.util.stream.Stream;

/**
 * Why a score is another one than before: the metrics whose answers differ, and a rest that none of
 * them made, so that all of it adds up.
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
   * @param low what it did to the whole score, with what is unknown taken as worst
   * @param high what it did to the whole score, with what is unknown taken as best
   * @param was the reason before
   * @param is the reason after
   */
  public record Change(
      String metric, Value before, Value after, double low, double high, Message was, Message is) {

    double size() {
      return Math.abs(low) + Math.abs(high);
    }
  }

  /**
   * What no single answer did: where only the best distribution counts, which ones may be it while
   * addresses are unchecked; where the profile changed, its weights.
   *
   * @param low of the whole score, with what is unknown taken as worst
   * @param high of the whole score, with what is unknown taken as best
   */
  public record Rest(double low, double high) {

    private static final double SEEN = 0.05;

    /** Whether it is seen at one decimal. */
    public boolean isSeen() {
      return Math.abs(low) >= SEEN || Math.abs(high) >= SEEN;
    }
  }

  /** A measurement and what its dimension weighs in the whole. */
  private record Leaf(ScorePart part, double weight) {

    static Stream<Leaf> all(Score score) {
      return score.dimensions().stream()
          .flatMap(one -> one.leaves().map(leaf -> new Leaf(leaf, one.weight())));
    }

    double low() {
      return part.value().low() * weight;
    }

    double high() {
      return part.value().high() * weight;
    }
  }

  /** What happened between two scores of one dataset under one profile. */
  public static ScoreChange between(Score before, Score after) {
    Map<String, Leaf> earlier =
        Leaf.all(before).collect(Collectors.toMap(leaf -> leaf.part().id(), Function.identity()));
    List<Change> changes =
        Leaf.all(after)
            .map(leaf -> change(Optional.ofNullable(earlier.get(leaf.part().id())), leaf))
            .flatMap(Optional::stream)
            .sorted((one, other) -> Double.compare(other.size(), one.size()))
            .toList();
    return new ScoreChange(
        before, after, Objects.equals(before.version(), after.version()), changes);
  }

  /** Whether nothing happened that a reader should know. */
  public boolean isNothing() {
    return comparable && metrics.isEmpty() && !rest().isSeen();
  }

  /** The change of the whole score less what the answers did. */
  public Rest rest() {
    double low = after.overall().low() - before.overall().low();
    double high = after.overall().high() - before.overall().high();
    for (Change change : metrics) {
      low -= change.low();
      high -= change.high();
    }
    return new Rest(low, high);
  }

  private static Optional<Change> change(Optional<Leaf> before, Leaf after) {
    return before
        .filter(was -> !was.part().value().equals(after.part().value()))
        .map(
            was ->
                new Change(
                    after.part().id(),
                    was.part().value(),
                    after.part().value(),
                    after.low() - was.low(),
                    after.high() - was.high(),
                    was.part().measurement().orElseThrow().reason(),
                    after.part().measurement().orElseThrow().reason()));
  }
}

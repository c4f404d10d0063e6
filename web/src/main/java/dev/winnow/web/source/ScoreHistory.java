package dev.winnow.web.source;

import dev.winnow.catalogue.score.Score;
import dev.winnow.scoring.ScoreChange;
import dev.winnow.store.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Scores that a dataset had, and what moved them. */
public final class ScoreHistory {

  private ScoreHistory() {}

  /**
   * A version that came with a score.
   *
   * @param score under the profile asked for
   * @param change what moved it since the score before; empty for the first one
   */
  public record Step(Version version, Score score, Optional<ScoreChange> change) {

    /** Whether the way of counting changed, so that it cannot be compared with the one before. */
    public boolean broken() {
      return change.filter(one -> !one.comparable()).isPresent();
    }
  }

  /**
   * Every score with what moved it, the newest first.
   *
   * @param versions of one dataset, the newest first
   */
  public static List<Step> steps(List<Version> versions, String profile) {
    List<Step> steps = new ArrayList<>();
    for (Version version : versions.reversed()) {
      Optional<Score> before =
          steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast().score());
      of(version, profile)
          .ifPresent(
              score ->
                  steps.add(
                      new Step(
                          version, score, before.map(was -> ScoreChange.between(was, score)))));
    }
    return List.copyOf(steps.reversed());
  }

  /**
   * The score that held just before a moment.
   *
   * @param versions of one dataset, the newest first
   */
  public static Optional<Score> asOf(List<Version> versions, String profile, Instant before) {
    return versions.stream()
        .filter(version -> version.at().isBefore(before))
        .flatMap(version -> of(version, profile).stream())
        .findFirst();
  }

  private static Optional<Score> of(Version version, String profile) {
    return version.scores().stream().filter(score -> score.profile().equals(profile)).findFirst();
  }
}

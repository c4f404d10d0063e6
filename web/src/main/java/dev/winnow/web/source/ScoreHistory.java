package dev.winnow.web.source;

import dev.winnow.catalogue.score.Score;
import dev.winnow.store.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Scores that a dataset had. */
public final class ScoreHistory {

  private ScoreHistory() {}

  /**
   * The score that held just before a moment.
   *
   * @param versions of one dataset, the newest first
   */
  public static Optional<Score> asOf(List<Version> versions, String profile, Instant before) {
    return versions.stream()
        .filter(version -> version.at().isBefore(before))
        .flatMap(version -> version.scores().stream())
        .filter(score -> score.profile().equals(profile))
        .findFirst();
  }
}

package dev.winnow.store;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.score.Score;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One step in the history of a dataset.
 *
 * @param number the change's number
 * @param kind how it changed
 * @param at when
 * @param dataset its content from then on; empty when the content did not change
 * @param scores the scores given then; may be empty
 */
public record Version(
    long number, ChangeKind kind, Instant at, Optional<Dataset> dataset, List<Score> scores) {

  public Version {
    scores = List.copyOf(scores);
  }
}

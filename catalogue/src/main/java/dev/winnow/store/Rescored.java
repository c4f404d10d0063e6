package dev.winnow.store;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.score.Score;
import java.util.List;

/** New scores of a dataset whose content did not change. */
public record Rescored(DatasetId id, List<Score> scores) {

  public Rescored {
    scores = List.copyOf(scores);
  }
}

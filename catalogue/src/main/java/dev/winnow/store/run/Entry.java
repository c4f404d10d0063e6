package dev.winnow.store.run;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.score.Score;
import java.util.List;

/**
 * A dataset to keep: new, changed or returned.
 *
 * @param dataset as read; its id is the one to keep it under
 * @param raw what the portal sent
 * @param scores one per profile
 */
public record Entry(Dataset dataset, Raw raw, List<Score> scores) {

  public Entry {
    scores = List.copyOf(scores);
  }
}

package dev.winnow.store;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Organisation;
import dev.winnow.catalogue.score.Score;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A dataset with what the store knows about it.
 *
 * @param dataset as last read
 * @param organisation who publishes it; empty when the portal does not say
 * @param scores the latest one per profile
 * @param change the number of its latest change
 * @param firstSeen when it was first seen
 * @param lastSeen when a run last saw it
 * @param lastChanged when its content was last seen to change; its first sight counts
 * @param removed since when it is a tombstone; empty while it is there
 */
public record StoredDataset(
    Dataset dataset,
    Optional<Organisation> organisation,
    List<Score> scores,
    long change,
    Instant firstSeen,
    Instant lastSeen,
    Instant lastChanged,
    Optional<Instant> removed) {

  public StoredDataset {
    scores = List.copyOf(scores);
  }

  /** Its latest score under this profile. */
  public Optional<Score> score(String profile) {
    return scores.stream().filter(score -> score.profile().equals(profile)).findFirst();
  }
}

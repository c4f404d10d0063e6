package dev.winnow.store.absence;

import dev.winnow.catalogue.DatasetId;
import java.time.Instant;
import java.util.Optional;

/**
 * A removal that waits for a person.
 *
 * @param id of the dataset
 * @param title as its portal last stated it; may be empty
 * @param since when it is held
 * @param run that held it first
 * @param lastSeen when a run last saw it
 * @param absent since when complete runs miss it; empty when only its deletion was signalled, or
 *     when a run saw nothing at all
 * @param signalled when its portal said that it is deleted
 */
public record Held(
    DatasetId id,
    String title,
    Instant since,
    long run,
    Instant lastSeen,
    Optional<Instant> absent,
    Optional<Instant> signalled) {

  /** Why it would be removed. */
  public enum Why {
    /** Complete runs missed it. */
    ABSENT,
    /** Its portal said that it is deleted. */
    DELETED,
    /** A run saw nothing at all, although datasets were known. */
    EMPTY
  }

  /** Why it would be removed; a signalled deletion goes before an absence. */
  public Why why() {
    if (signalled.isPresent()) {
      return Why.DELETED;
    }
    return absent.isPresent() ? Why.ABSENT : Why.EMPTY;
  }
}

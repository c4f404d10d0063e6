package dev.winnow.store.rows;

import java.time.Instant;
import java.util.Optional;

/**
 * When a dataset was seen, missed and removed.
 *
 * @param first when it was first seen
 * @param last when a run last saw it
 * @param changed when its content was last seen to change
 * @param run the run that last saw it
 * @param absent since when complete runs have missed it
 * @param signalled when its portal said that it is deleted
 * @param held whether its removal waits for a person
 * @param removed since when it is a tombstone
 */
public record Sight(
    Instant first,
    Instant last,
    Instant changed,
    long run,
    Optional<Instant> absent,
    Optional<Instant> signalled,
    boolean held,
    Optional<Instant> removed) {

  /** Seen for the first time. */
  public static Sight first(long run, Instant at) {
    return new Sight(at, at, at, run, Optional.empty(), Optional.empty(), false, Optional.empty());
  }

  /** Seen again: whatever spoke for its removal is forgotten. */
  public Sight again(long seenBy, Instant at) {
    return new Sight(
        first, at, changed, seenBy, Optional.empty(), Optional.empty(), false, Optional.empty());
  }

  /** The same, known for longer. */
  public Sight since(Instant earlier) {
    return new Sight(earlier, last, changed, run, absent, signalled, held, removed);
  }

  /** The same, its content seen to change. */
  public Sight changed(Instant at) {
    return new Sight(first, last, at, run, absent, signalled, held, removed);
  }
}

package dev.winnow.store.watch;

import java.time.Instant;
import java.util.Set;

/**
 * A watch as it is kept.
 *
 * @param id a random name
 * @param watcher whose it is
 * @param channel by which it is told
 * @param target "dataset", "search", "organisation" or "portal"
 * @param subject which one: an id, or the question of a search
 * @param kinds codes of the events to be told
 * @param state whether it is confirmed and at work
 * @param since events after this number are told
 * @param created when it was asked for
 */
public record KeptWatch(
    String id,
    String watcher,
    String channel,
    String target,
    String subject,
    Set<String> kinds,
    State state,
    long since,
    Instant created) {

  public KeptWatch {
    kinds = Set.copyOf(kinds);
  }

  /** Whether a watch is at work. */
  public enum State {
    /** Its mail has not been answered yet. */
    ASKED,
    ACTIVE,
    PAUSED
  }
}

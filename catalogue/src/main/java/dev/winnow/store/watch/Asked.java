package dev.winnow.store.watch;

import java.time.Instant;
import java.util.Set;

/**
 * A watch that somebody asks for; it is kept until its mail is answered.
 *
 * @param watcher who asks; taken when its digest is not known yet
 * @param route how to be told
 * @param target "dataset", "search", "organisation" or "portal"
 * @param subject which one
 * @param kinds codes of events
 * @param at when
 */
public record Asked(
    Watcher watcher,
    Channel.Route route,
    String target,
    String subject,
    Set<String> kinds,
    Instant at) {

  public Asked {
    kinds = Set.copyOf(kinds);
  }
}

package dev.winnow.alerts.watch;

import dev.winnow.alerts.event.EventKind;
import java.util.Set;

/**
 * What somebody wants to be told of; who, and by which way, is not said here.
 *
 * @param id its own, never used again
 * @param target what is watched
 * @param kinds which kinds of events are wanted; all when empty
 * @param rhythm how soon
 * @param language in which words, such as "sv"
 * @param since only events with a higher number
 */
public record Watch(
    String id, Target target, Set<EventKind> kinds, Rhythm rhythm, String language, long since) {

  public Watch {
    kinds = Set.copyOf(kinds);
  }
}

package dev.winnow.alerts.letter;

import dev.winnow.alerts.event.Event;
import dev.winnow.alerts.watch.Rhythm;
import dev.winnow.alerts.watch.Watch;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/**
 * What is told in one letter.
 *
 * @param language of the reader
 * @param rhythm in which such letters come
 * @param events in order
 * @param more how many events there are beside those
 * @param watches that the letter is about
 * @param at when it is written
 * @param links where to go from it
 */
public record Digest(
    String language,
    Rhythm rhythm,
    List<Event> events,
    int more,
    List<Watch> watches,
    Instant at,
    Links links) {

  public Digest {
    events = List.copyOf(events);
    watches = List.copyOf(watches);
  }

  /**
   * Where to go from a letter.
   *
   * @param site where pages are
   * @param manage where the reader's watches are changed
   * @param stop the page with the one button
   */
  public record Links(URI site, URI manage, URI stop) {}
}

package dev.winnow.alerts.delivery;

import dev.winnow.alerts.event.Event;
import dev.winnow.alerts.watch.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * What a channel has to tell.
 *
 * @param events that one of its watches wants, each once, in order
 * @param upto everything up to this event is among them
 */
record Gathering(List<Event> events, long upto) {

  /** At most so many events of a watch are told at once; the others follow. */
  static final int MOST = 2_000;

  Gathering {
    events = List.copyOf(events);
  }

  static Gathering of(Interest interest, List<Watch> watches, long after, long upto) {
    TreeMap<Long, Event> found = new TreeMap<>();
    long whole = upto;
    for (Watch watch : watches) {
      long from = Math.max(after, watch.since());
      List<Event> wanted = from < upto ? interest.wanted(watch, from, upto, MOST) : List.of();
      wanted.forEach(event -> found.put(event.number(), event));
      if (wanted.size() == MOST) {
        whole = Math.min(whole, wanted.getLast().number());
      }
    }
    return new Gathering(new ArrayList<>(found.headMap(whole, true).values()), whole);
  }

  boolean isEmpty() {
    return events.isEmpty();
  }
}

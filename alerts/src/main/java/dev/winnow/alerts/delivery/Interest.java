package dev.winnow.alerts.delivery;

import dev.winnow.alerts.event.Event;
import dev.winnow.alerts.watch.Watch;
import java.util.List;

/** Finds what a watch wants to be told. */
@FunctionalInterface
public interface Interest {

  /**
   * Events after one number up to another that a watch wants, in order, at most {@code limit}; the
   * same question has the same answer.
   */
  List<Event> wanted(Watch watch, long after, long upto, int limit);
}

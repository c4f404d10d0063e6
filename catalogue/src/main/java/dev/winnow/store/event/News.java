package dev.winnow.store.event;

import java.util.List;

/**
 * What is told in one transaction: events, how far the changes were looked at for them, and what
 * lasts from now on.
 *
 * @param step how far
 * @param events in order, without numbers
 * @param standings what lasts or has ended
 */
public record News(Step step, List<EventRow> events, List<Standing> standings) {

  public News {
    events = List.copyOf(events);
    standings = List.copyOf(standings);
  }

  /** How far changes were looked at. */
  public sealed interface Step {

    /** Changes outside of runs, from one number to another. */
    record OutsideRuns(long from, long to) implements Step {}

    /** Changes of an ended run, from one number to another; {@code all} of them by now or not. */
    record OfRun(long run, long from, long to, boolean all) implements Step {}

    /** No changes: what lasts says what is news. */
    record NoChange() implements Step {}
  }
}

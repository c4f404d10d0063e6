package dev.winnow.alerts.making;

import dev.winnow.alerts.event.Rows;
import dev.winnow.store.Store;
import dev.winnow.store.event.News;
import dev.winnow.store.event.News.Step;
import dev.winnow.store.event.Transition;
import dev.winnow.store.event.Transitions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Follows the store's changes and keeps the events that they are. Events and how far the changes
 * were looked at are kept in one transaction, so that a crash loses none and doubles none; what
 * another process told first is not told again.
 *
 * <p>Changes of a run wait for its end, because only then it is known whether most of them are one
 * stamping of everything, and which new datasets are old ones under new ids.
 */
public final class EventFollower {

  private static final int BATCH = 500;

  private final Transitions transitions;
  private final Thresholds thresholds;
  private final RunEvents runs;
  private final StandingEvents standings;

  /**
   * Follows a store.
   *
   * @param periods how long each portal's schedule takes to come round, by portal; those without a
   *     schedule are never silent
   */
  public EventFollower(
      Store store, Thresholds thresholds, Supplier<Map<String, Duration>> periods, Clock clock) {
    this.transitions = store.transitions();
    this.thresholds = thresholds;
    this.runs = new RunEvents(store, thresholds);
    this.standings = new StandingEvents(transitions, thresholds, periods, clock);
  }

  /**
   * Makes events of everything that changed since it was last asked.
   *
   * @return how many events that were
   */
  public long follow() {
    return follow(() -> true);
  }

  /**
   * The same while it may go on, which is asked after each batch; the rest waits for the next time.
   *
   * @return how many events that were
   */
  public long follow(BooleanSupplier goOn) {
    long told = 0;
    List<Transitions.EndedRun> ended = transitions.ended(BATCH);
    while (!ended.isEmpty()) {
      for (Transitions.EndedRun run : ended) {
        // in the order in which it happened: what is late waits for the run that looks again
        told += outside(run.ended(), goOn) + runs.follow(run, goOn);
        if (!goOn.getAsBoolean()) {
          return told;
        }
      }
      ended = transitions.ended(BATCH);
    }
    return told + outside(Instant.MAX, goOn);
  }

  /**
   * Makes events of what time alone shows: portals that are silent, hosts that are down or back.
   *
   * @return how many events that were
   */
  public long look() {
    return standings.look();
  }

  private long outside(Instant until, BooleanSupplier goOn) {
    long told = 0;
    Transitions.Progress progress = transitions.progress();
    while (progress.told() < progress.last() && goOn.getAsBoolean()) {
      List<Transition> changes = transitions.outside(progress.told(), BATCH);
      List<Transition> before =
          changes.stream().takeWhile(change -> !change.at().isAfter(until)).toList();
      boolean all = before.size() == changes.size();
      if (!all && before.isEmpty()) {
        return told;
      }
      // changes that come later have higher numbers than the last one there was
      long to = all && changes.size() < BATCH ? progress.last() : before.getLast().number();
      News news = outside(progress.told(), to, before);
      told += transitions.keep(news) ? news.events().size() : 0;
      progress = transitions.progress();
    }
    return told;
  }

  private News outside(long from, long to, List<Transition> changes) {
    List<Transition> seen = changes.stream().filter(change -> change.number() <= to).toList();
    double notable = thresholds.score();
    DatasetEvents events =
        new DatasetEvents(
            Batch.read(transitions, seen, List.of(), notable), notable, Optional.empty());
    seen.forEach(events::add);
    return new News(
        new Step.OutsideRuns(from, to),
        events.events().stream().map(Rows::write).toList(),
        events.standings());
  }
}

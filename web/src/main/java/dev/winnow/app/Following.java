package dev.winnow.app;

import dev.winnow.alerts.making.EventFollower;
import dev.winnow.alerts.ranking.RankingEvents;
import dev.winnow.index.SearchIndex;
import dev.winnow.scoring.benchmark.Among;
import dev.winnow.scoring.benchmark.League;
import dev.winnow.scoring.benchmark.kept.Benchmarks;
import dev.winnow.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/**
 * What follows the store's change number: copies are found, the index is brought up, events are
 * made, and what benchmarks count is counted.
 */
public final class Following {

  private final Store store;
  private final SearchIndex index;
  private final EventFollower events;
  private final RankingEvents rankings;
  private final Benchmarks benchmarks;
  private final Clock clock;

  /** The edition that was looked at last. */
  private volatile Instant compared = Instant.MIN;

  /** Copies are found by this clock. */
  public Following(
      Store store, SearchIndex index, EventFollower events, Benchmarks benchmarks, Clock clock) {
    this.store = store;
    this.index = index;
    this.events = events;
    this.rankings = new RankingEvents(store);
    this.benchmarks = benchmarks;
    this.clock = clock;
  }

  /**
   * Finds the copies among what changed, while it may go on; says of how many datasets they are
   * others now.
   */
  public long findCopies(BooleanSupplier goOn) {
    return store.copies().find(clock.instant(), goOn);
  }

  /** Brings the index up to the store. */
  public void index() {
    index.follow();
  }

  /** Makes events of what changed, while it may go on; says how many. */
  public long events(BooleanSupplier goOn) {
    return events.follow(goOn);
  }

  /** Makes events of what time alone shows; says how many. */
  public long standings() {
    return events.look();
  }

  /**
   * Counts for benchmarks what changed, while it may go on, and makes events of organisations that
   * moved; says how many datasets were counted.
   */
  public long count(BooleanSupplier goOn) {
    long counted = benchmarks.follow(goOn);
    if (!benchmarks.list().isEmpty() && goOn.getAsBoolean()) {
      compare(benchmarks.league(benchmarks.list().getFirst().id(), Among.ALL));
    }
    return counted;
  }

  /** Only the headline is told: the other benchmarks look at parts of the same. */
  private void compare(League league) {
    if (!league.at().equals(compared)) {
      rankings.compare(Rankings.of(league));
      compared = league.at();
    }
  }

  /**
   * What is needed to search and to be told, at once. Counting for benchmarks costs several times
   * as much as all of it and is left to those who compare.
   */
  public void all() {
    findCopies(() -> true);
    index();
    events(() -> true);
    standings();
  }
}

package dev.winnow.app;

import dev.winnow.index.SearchIndex;
import dev.winnow.scoring.benchmark.kept.Benchmarks;
import dev.winnow.store.Store;
import java.time.Clock;

/**
 * What follows the store's change number: first copies are found, then the index is brought up and
 * what benchmarks count is counted.
 */
public final class Following {

  private final Store store;
  private final SearchIndex index;
  private final Benchmarks benchmarks;
  private final Clock clock;

  /** Copies are found by this clock. */
  public Following(Store store, SearchIndex index, Benchmarks benchmarks, Clock clock) {
    this.store = store;
    this.index = index;
    this.benchmarks = benchmarks;
    this.clock = clock;
  }

  /** Finds the copies among what changed; says of how many datasets they are others now. */
  public long findCopies() {
    return store.copies().find(clock.instant());
  }

  /** Brings the index up to the store. */
  public void index() {
    index.follow();
  }

  /** Counts for benchmarks what changed; says how many datasets that were. */
  public long count() {
    return benchmarks.follow();
  }

  /** All of it, for who wants to see everything at once. */
  public void all() {
    findCopies();
    index();
    count();
  }
}

package dev.winnow.app;

import dev.winnow.index.SearchIndex;
import dev.winnow.store.Store;
import java.time.Clock;

/** What follows the store's change number: first copies are found, then the index is brought up. */
public final class Following {

  private final Store store;
  private final SearchIndex index;
  private final Clock clock;

  /** Copies are found by this clock. */
  public Following(Store store, SearchIndex index, Clock clock) {
    this.store = store;
    this.index = index;
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

  /** Both, for who wants to see everything at once. */
  public void all() {
    findCopies();
    index();
  }
}

package dev.winnow.store.diff;

import dev.winnow.store.database.Database;
import dev.winnow.store.diff.Diff.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What runs changed, told in pages so that no run is too large. */
public final class Diffs {

  private static final int PAGE = 200;

  private final Database database;

  /** The diffs of this database. */
  public Diffs(Database database) {
    this.database = database;
  }

  /** How many datasets each kind concerns in a run; kinds that did not happen are absent. */
  public Map<Kind, Long> counts(long run) {
    return database.read(handle -> DiffRows.counts(handle, run));
  }

  /**
   * A page of what a run changed: what is new, changed, moved, returned and removed in the order in
   * which it happened, then what it held that was not held before.
   *
   * @param kind only this one, when it is given
   * @param after the place of the last entry before; 0 for the first page
   */
  public List<Diff> page(long run, Optional<Kind> kind, long after, int limit) {
    return database.read(handle -> DiffRows.page(handle, run, kind, after, limit));
  }

  /** Hands over everything that a run changed, a page at a time. */
  public void each(long run, Optional<Kind> kind, Consumer<Diff> taker) {
    List<Diff> page = page(run, kind, 0, PAGE);
    while (!page.isEmpty()) {
      page.forEach(taker);
      page = page(run, kind, page.getLast().place(), PAGE);
    }
  }
}

package dev.winnow.store;

import dev.winnow.catalogue.score.LinkFact;
import dev.winnow.store.database.Database;
import dev.winnow.store.link.LinkCount;
import dev.winnow.store.link.LinkNews;
import dev.winnow.store.link.LinkOrder;
import dev.winnow.store.link.LinkTarget;
import dev.winnow.store.link.LinkTargets;
import dev.winnow.store.link.LinkUses;
import dev.winnow.store.rows.LinkRows;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What looks at addresses found, as a time series. */
public final class Links {

  private static final int FOLLOWED = 500;

  private final Database database;

  Links(Database database) {
    this.database = database;
  }

  /** Keeps what looks found, by address. An older look than the latest only joins the series. */
  public void keep(Map<String, LinkFact> found) {
    if (!found.isEmpty()) {
      database.write(handle -> LinkRows.keep(handle, found));
    }
  }

  /**
   * Keeps what looks found, and in the same transaction which addresses came to another result:
   * they stay {@link #news} until their datasets are scored anew.
   */
  public void keep(Map<String, LinkFact> found, Collection<String> others) {
    if (!found.isEmpty()) {
      database.write(
          handle -> {
            LinkRows.keep(handle, found);
            LinkNews.add(handle, others);
          });
    }
  }

  /** Which addresses came to another result that no score knows yet, at most {@code limit}. */
  public LinkNews news(int limit) {
    return database.read(handle -> LinkNews.next(handle, limit));
  }

  /** Says that the datasets of these news are scored anew. */
  public void told(LinkNews news) {
    database.write(handle -> LinkNews.remove(handle, news));
  }

  /** The latest look at each of these addresses; those never looked at are absent. */
  public Map<String, LinkFact> find(Collection<String> addresses) {
    return database.read(handle -> LinkRows.find(handle, addresses));
  }

  /** Every look at an address, the newest first, at most {@code limit}. */
  public List<LinkFact> history(String address, int limit) {
    return database.read(handle -> LinkRows.history(handle, address, limit));
  }

  /**
   * Takes in which addresses the datasets name that changed since the last call, all of them; cheap
   * when nothing changed.
   */
  public void follow() {
    boolean more = true;
    while (more) {
      more = database.change((handle, numbers) -> LinkUses.follow(handle, FOLLOWED)) == FOLLOWED;
    }
  }

  /** The addresses that a round wants, the longest due first; new ones are due at once. */
  public List<LinkTarget> due(LinkOrder order) {
    return database.read(handle -> LinkTargets.due(handle, order));
  }

  /** Says when addresses are due next. */
  public void postpone(Map<String, Instant> due) {
    if (!due.isEmpty()) {
      database.write(handle -> LinkTargets.postpone(handle, due));
    }
  }

  /** How many addresses stand how, by host and kind; of these portals, or of all when empty. */
  public List<LinkCount> counts(Set<String> portals) {
    return database.read(handle -> LinkTargets.counts(handle, portals));
  }
}

package dev.winnow.store;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.score.LinkFact;
import dev.winnow.store.database.Database;
import dev.winnow.store.link.LinkCount;
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

  /** The datasets that name any of these addresses, in order of id. */
  public Set<DatasetId> users(Collection<String> addresses) {
    return database.read(handle -> LinkTargets.users(handle, addresses));
  }

  /** How many addresses stand how, by host and kind; of these portals, or of all when empty. */
  public List<LinkCount> counts(Set<String> portals) {
    return database.read(handle -> LinkTargets.counts(handle, portals));
  }
}

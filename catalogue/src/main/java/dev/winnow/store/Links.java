package dev.winnow.store;

import dev.winnow.catalogue.score.LinkFact;
import dev.winnow.store.database.Database;
import dev.winnow.store.rows.LinkRows;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What looks at addresses found, as a time series. */
public final class Links {

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
}

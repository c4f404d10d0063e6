package dev.winnow.store.event;

import dev.winnow.store.database.Database;
import dev.winnow.store.database.Hashes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Which events are about datasets that a saved search finds, as it was found out once. */
public final class MatchLog {

  private final Database database;

  /** The matches of a database. */
  public MatchLog(Database database) {
    this.database = database;
  }

  /** The searches that are matched with every event. */
  public List<String> searches() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT query FROM saved_search ORDER BY hash")
                .mapTo(String.class)
                .list());
  }

  /** Up to which event all of them are. */
  public long matched() {
    return database.read(MatchLog::matched);
  }

  private static long matched(Handle handle) {
    return handle
        .createQuery("SELECT event_number FROM saved_search_progress")
        .mapTo(Long.class)
        .one();
  }

  /**
   * Takes a search in that is matched up to an event already.
   *
   * @return false when the others are matched further by now, and nothing was kept
   */
  public boolean join(String search, Collection<Long> events, long upto) {
    return database.change(
        (handle, numbers) -> {
          if (matched(handle) != upto) {
            return false;
          }
          handle.execute(
              "INSERT INTO saved_search (hash, query) VALUES (?, ?) ON CONFLICT DO NOTHING",
              Hashes.of(search),
              search);
          put(handle, Map.of(search, Set.copyOf(events)));
          return true;
        });
  }

  /**
   * Keeps what all searches match from one event to another.
   *
   * @return false when another process did so first, and nothing was kept
   */
  public boolean keep(long from, long to, Map<String, Set<Long>> events) {
    return database.change(
        (handle, numbers) -> {
          boolean first =
              handle.execute(
                      "UPDATE saved_search_progress SET event_number = ? WHERE event_number = ?",
                      to,
                      from)
                  == 1;
          if (first) {
            put(handle, events);
          }
          return first;
        });
  }

  private static void put(Handle handle, Map<String, Set<Long>> events) {
    try (PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO saved_search_match (search, event) VALUES (?, ?)"
                + " ON CONFLICT DO NOTHING")) {
      events.forEach(
          (search, numbers) -> numbers.forEach(number -> batch.add(Hashes.of(search), number)));
      if (batch.size() > 0) {
        batch.execute();
      }
    }
  }

  /** Forgets every search but these, with its matches. */
  public void keepOnly(Set<String> wanted) {
    for (String search : searches()) {
      if (!wanted.contains(search)) {
        String hash = Hashes.of(search);
        database.write(
            handle -> {
              handle.execute("DELETE FROM saved_search WHERE hash = ?", hash);
              handle.execute("DELETE FROM saved_search_match WHERE search = ?", hash);
            });
      }
    }
  }
}

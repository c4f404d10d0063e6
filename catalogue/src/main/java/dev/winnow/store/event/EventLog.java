package dev.winnow.store.event;

import dev.winnow.store.database.Database;
import java.util.List;

/** Every event that was told, in order. */
public final class EventLog {

  private final Database database;

  /** The events of a database. */
  public EventLog(Database database) {
    this.database = database;
  }

  /** Events that a question asks for, in order, at most {@code limit}. */
  public List<EventRow> find(EventQuery query, int limit) {
    return database.read(handle -> EventRows.find(handle, query, limit, true));
  }

  /** The same, the newest first. */
  public List<EventRow> newest(EventQuery query, int limit) {
    return database.read(handle -> EventRows.find(handle, query, limit, false));
  }

  /** The number of the latest event; 0 when there is none. */
  public long last() {
    return database.read(EventRows::last);
  }
}

package dev.winnow.store.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.winnow.store.database.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

/** Asks for events and writes them. */
final class EventRows {

  private static final int LONGEST = 1_000;
  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<LinkedHashMap<String, String>> TEXTS =
      new TypeReference<>() {};
  private static final String COLUMNS =
      "number, change_number, kind, subject_type, subject, title, portal, organisation, moment,"
          + " details, counted";

  private EventRows() {}

  /** What happened to a subject itself, and to hosts on which it depends. */
  static List<EventRow> find(Handle handle, EventQuery query, int limit, boolean inOrder) {
    List<EventRow> found =
        new ArrayList<>(select(handle, query, EventWhere.itself(query), limit, inOrder));
    for (EventWhere concerning : EventWhere.hosts(query)) {
      found.addAll(select(handle, query, concerning, limit, inOrder));
    }
    Comparator<EventRow> byNumber = Comparator.comparingLong(EventRow::number);
    return found.stream().sorted(inOrder ? byNumber : byNumber.reversed()).limit(limit).toList();
  }

  private static List<EventRow> select(
      Handle handle, EventQuery query, EventWhere about, int limit, boolean inOrder) {
    EventWhere where = about.within(query);
    String sql =
        "SELECT %s FROM event WHERE %s ORDER BY number %s LIMIT ?"
            .formatted(COLUMNS, where.sql(), inOrder ? "" : "DESC");
    try (Query asked = handle.createQuery(sql)) {
      int i = 0;
      for (Object value : where.bound()) {
        asked.bind(i++, value);
      }
      return asked.bind(i, limit).map(EventRows::read).list();
    }
  }

  static long last(Handle handle) {
    return handle.createQuery("SELECT event_number FROM event_progress").mapTo(Long.class).one();
  }

  static void add(Handle handle, List<EventRow> events) {
    try (PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO event (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (EventRow event : events) {
        batch.add(
            event.number(),
            event.change(),
            event.kind(),
            event.subject().type(),
            event.subject().id(),
            Words.clean(event.subject().title(), LONGEST),
            event.portal(),
            event.organisation(),
            event.moment().toEpochMilli(),
            write(event.details()),
            event.count());
      }
      if (batch.size() > 0) {
        batch.execute();
      }
    }
  }

  private static String write(Map<String, String> details) {
    Map<String, String> clean = new LinkedHashMap<>(details);
    clean.replaceAll((name, text) -> Words.clean(text, LONGEST));
    try {
      return JSON.writeValueAsString(clean);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot be written as JSON: " + details, e);
    }
  }

  private static EventRow read(ResultSet row, StatementContext context) throws SQLException {
    return new EventRow(
        row.getLong(1),
        row.getLong(2),
        row.getString(3),
        new EventRow.Subject(row.getString(4), row.getString(5), row.getString(6)),
        row.getString(7),
        row.getString(8),
        Instant.ofEpochMilli(row.getLong(9)),
        details(row.getString(10)),
        row.getInt(11));
  }

  private static Map<String, String> details(String json) {
    try {
      return JSON.readValue(json, TEXTS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an event's details are no JSON object: " + json, e);
    }
  }
}

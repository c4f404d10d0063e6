package dev.winnow.store.event;

import dev.winnow.store.database.Hashes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A condition on events in SQL.
 *
 * @param sql with a question mark for each value
 * @param bound the values
 */
record EventWhere(String sql, List<Object> bound) {

  private static final String ON_A_HOST =
      """
      subject_type = 'host' AND subject IN (SELECT t.host FROM dataset d
        JOIN link_use u ON u.dataset = d.id JOIN link_target t ON t.hash = u.hash
        WHERE d.portal = ? AND d.dataset_key = ?)\
      """;

  private static final String CONCERNED =
      "number IN (SELECT event FROM event_concern WHERE subject_type = ? AND subject = ?)";

  EventWhere {
    bound = List.copyOf(bound);
  }

  /** Of the subject that a question asks for; of everything where it asks for none. */
  static EventWhere itself(EventQuery query) {
    EventWhere where = new EventWhere("1 = 1", List.of());
    if (query.subject().isPresent()) {
      EventRow.Subject subject = query.subject().get();
      where = where.and("subject_type = ? AND subject = ?", subject.type(), subject.id());
    }
    if (query.portal().isPresent()) {
      where = where.and("portal = ?", query.portal().get());
    }
    if (query.organisation().isPresent()) {
      where = where.and("organisation = ?", query.organisation().get());
    }
    return where;
  }

  /** Of hosts that the subject has addresses on; nothing where a question asks for no such one. */
  static List<EventWhere> hosts(EventQuery query) {
    List<EventWhere> found = new ArrayList<>();
    query
        .subject()
        .filter(subject -> subject.type().equals("dataset"))
        .map(subject -> subject.id().split("/", 2))
        .filter(id -> id.length == 2)
        .map(id -> new EventWhere(ON_A_HOST, List.of(id[0], id[1])))
        .ifPresent(found::add);
    concerned("portal", query.portal()).ifPresent(found::add);
    concerned("organisation", query.organisation()).ifPresent(found::add);
    return found;
  }

  private static Optional<EventWhere> concerned(String type, Optional<String> id) {
    return id.map(one -> new EventWhere(CONCERNED, List.of(type, one)));
  }

  /** The same with the bounds, kinds and search of a question. */
  EventWhere within(EventQuery query) {
    EventWhere where = and("number > ? AND number <= ?", query.after(), query.upto());
    if (query.search().isPresent()) {
      where =
          where.and(
              "number IN (SELECT event FROM saved_search_match WHERE search = ?)",
              Hashes.of(query.search().get()));
    }
    if (!query.kinds().isEmpty()) {
      String marks = "?" + ", ?".repeat(query.kinds().size() - 1);
      where = where.and("kind IN (" + marks + ")", query.kinds().toArray(Object[]::new));
    }
    return where;
  }

  private EventWhere and(String more, Object... values) {
    List<Object> all = new ArrayList<>(bound);
    all.addAll(List.of(values));
    return new EventWhere(sql + " AND " + more, all);
  }
}

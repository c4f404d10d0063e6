package dev.winnow.store.event;

import dev.winnow.store.event.News.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Keeps news within one transaction, unless another process told them first. */
final class NewsKeeping {

  private static final String CONCERN =
      """
      INSERT INTO event_concern (subject_type, subject, event)
      SELECT DISTINCT %s, CAST(? AS BIGINT) FROM link_target t
        JOIN link_use u ON u.hash = t.hash JOIN dataset d ON d.id = u.dataset %s
      WHERE t.host = ? AND d.removed IS NULL
      """;

  private NewsKeeping() {}

  /** Whether the news were kept; nothing is written when they were not. */
  static boolean keep(Handle handle, News news) {
    for (Standing standing : news.standings()) {
      if (!find(handle, standing).equals(standing.before())) {
        return false;
      }
    }
    if (!advance(handle, news.step())) {
      return false;
    }
    news.standings().forEach(standing -> put(handle, standing));
    long number = EventRows.last(handle);
    List<EventRow> numbered = new ArrayList<>();
    for (EventRow event : news.events()) {
      numbered.add(event.numbered(++number));
    }
    EventRows.add(handle, numbered);
    numbered.stream()
        .filter(event -> event.subject().type().equals("host"))
        .forEach(event -> concern(handle, event));
    handle.execute("UPDATE event_progress SET event_number = ?", number);
    return true;
  }

  /** A host is the business of everybody who has addresses on it. */
  private static void concern(Handle handle, EventRow event) {
    handle.execute(
        CONCERN.formatted("'portal', d.portal", ""), event.number(), event.subject().id());
    handle.execute(
        CONCERN.formatted("'organisation', o.slug", "JOIN organisation o ON o.id = d.organisation"),
        event.number(),
        event.subject().id());
  }

  private static boolean advance(Handle handle, Step step) {
    return switch (step) {
      case Step.OutsideRuns outside ->
          handle.execute(
                  "UPDATE event_progress SET change_number = ? WHERE change_number = ?",
                  outside.to(),
                  outside.from())
              == 1;
      case Step.OfRun run ->
          handle.execute(
                  "UPDATE run SET told = ?, all_told = ? WHERE id = ? AND told = ? AND all_told ="
                      + " 0",
                  run.to(),
                  run.all() ? 1 : 0,
                  run.run(),
                  run.from())
              == 1;
      case Step.NoChange none -> true;
    };
  }

  private static Optional<String> find(Handle handle, Standing standing) {
    return handle
        .createQuery("SELECT state FROM event_standing WHERE aspect = ? AND subject = ?")
        .bind(0, standing.aspect())
        .bind(1, standing.subject())
        .mapTo(String.class)
        .findOne();
  }

  private static void put(Handle handle, Standing standing) {
    if (standing.after().isEmpty()) {
      handle.execute(
          "DELETE FROM event_standing WHERE aspect = ? AND subject = ?",
          standing.aspect(),
          standing.subject());
    } else {
      handle.execute(
          """
          INSERT INTO event_standing (aspect, subject, state) VALUES (?, ?, ?)
          ON CONFLICT (aspect, subject) DO UPDATE SET state = excluded.state
          """,
          standing.aspect(),
          standing.subject(),
          standing.after().get());
    }
  }
}

package dev.winnow.store.event;

import dev.winnow.store.event.News.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Keeps news within one transaction, unless another process told them first. */
final class NewsKeeping {

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
    handle.execute("UPDATE event_progress SET event_number = ?", number);
    return true;
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

package dev.winnow.store.ending;

import dev.winnow.store.run.Run;
import org.jdbi.v3.core.Handle;

/** Counts the datasets that a run found under new ids of their portal. */
final class Moved {

  private Moved() {}

  /** How many that the run had taken for new ones were put together with old ones. */
  static long added(Handle handle, long run) {
    return handle
        .createQuery(
            """
            SELECT COUNT(*) FROM change_log m
              JOIN remap r ON r.old_dataset = m.dataset AND r.state = 'applied'
              JOIN change_log a ON a.dataset = r.new_dataset AND a.run = m.run AND a.kind = 'added'
            WHERE m.run = ? AND m.kind = 'moved'
            """)
        .bind(0, run)
        .mapTo(Long.class)
        .one();
  }

  /** What a person should know about them; empty when there are none. */
  static String words(Handle handle, Run run) {
    long applied =
        handle
            .createQuery("SELECT COUNT(*) FROM change_log WHERE run = ? AND kind = 'moved'")
            .bind(0, run.id())
            .mapTo(Long.class)
            .one();
    long proposed =
        handle
            .createQuery("SELECT COUNT(*) FROM remap WHERE run = ? AND state = 'proposed'")
            .bind(0, run.id())
            .mapTo(Long.class)
            .one();
    String done =
        applied == 0
            ? ""
            : "%d datasets have a new id at their portal and keep their addresses here"
                .formatted(applied);
    String open =
        proposed == 0
            ? ""
            : "%d datasets may have a new id at their portal: see winnow remap %s"
                .formatted(proposed, run.portal());
    return done + (done.isEmpty() || open.isEmpty() ? "" : "; ") + open;
  }
}

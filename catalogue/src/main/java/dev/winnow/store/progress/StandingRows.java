package dev.winnow.store.progress;

import dev.winnow.store.database.Columns;
import dev.winnow.store.run.Run;
import dev.winnow.store.run.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;

/** Keeps and asks how runs are getting on that have not ended. */
public final class StandingRows {

  private StandingRows() {}

  private record Row(
      OptionalLong since, OptionalLong seenBefore, OptionalLong kept, long batches) {}

  /** A process takes a run up, new or where another one left it. */
  public static void takenUp(Handle handle, long run, Instant now) {
    handle.execute(
        "UPDATE run SET resumed = ?, resumed_seen = seen, kept = NULL WHERE id = ?",
        now.toEpochMilli(),
        run);
  }

  /** A batch of a run was kept. */
  public static void kept(Handle handle, long run, Instant at) {
    handle.execute("UPDATE run SET kept = ? WHERE id = ?", at.toEpochMilli(), run);
  }

  /** The newest run of every portal where that has not ended. */
  public static List<Standing> open(Handle handle, Owner observer, Instant now) {
    return RunRows.newest(handle).stream()
        .filter(run -> run.ended().isEmpty())
        .map(run -> standing(handle, run, LeaseRows.isHeld(handle, run.portal(), observer, now)))
        .toList();
  }

  private static Standing standing(Handle handle, Run run, boolean alive) {
    Row row =
        handle
            .createQuery(
                """
                SELECT resumed, resumed_seen, kept,
                  (SELECT COUNT(*) FROM run_page p WHERE p.run = r.id)
                FROM run r WHERE r.id = ?
                """)
            .bind(0, run.id())
            .map(
                (columns, context) ->
                    new Row(
                        Columns.number(columns, 1),
                        Columns.number(columns, 2),
                        Columns.number(columns, 3),
                        columns.getLong(4)))
            .one();
    Optional<Instant> kept =
        row.kept().isPresent()
            ? Optional.of(Instant.ofEpochMilli(row.kept().getAsLong()))
            : Optional.empty();
    return new Standing(
        run,
        alive,
        row.since().isPresent() ? Instant.ofEpochMilli(row.since().getAsLong()) : run.started(),
        row.seenBefore().orElse(0),
        kept,
        row.batches());
  }
}

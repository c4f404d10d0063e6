package dev.winnow.store.rhythm;

import dev.winnow.catalogue.score.ChangeSeen;
import dev.winnow.catalogue.score.History;
import dev.winnow.store.database.Columns;
import dev.winnow.store.database.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** How publishers and portals as a whole were seen to change, and what is usual among datasets. */
public final class Rhythms {

  private static final Duration EVERY = Duration.ofDays(1);
  private static final int LATEST = 200;

  private final Database database;

  /** Rhythms of what is kept in this database. */
  public Rhythms(Database database) {
    this.database = database;
  }

  /**
   * Learns anew what is usual, once a day at most.
   *
   * @return whether it was time for that
   */
  public boolean learn(Instant now) {
    long latest = now.minus(EVERY).toEpochMilli();
    return database.change(
        (handle, numbers) -> {
          boolean time =
              handle.execute(
                      "UPDATE rhythm_learned SET moment = ? WHERE one = 1 AND moment <= ?",
                      now.toEpochMilli(),
                      latest)
                  > 0;
          if (time) {
            Learning.all(handle);
          }
          return time;
        });
  }

  /**
   * The looks that found new or changed data of an organisation, the oldest of the latest 200
   * first.
   */
  public History ofOrganisation(String id) {
    return database.read(
        handle -> of(handle, "d.organisation = (SELECT id FROM organisation WHERE slug = ?)", id));
  }

  /** The looks that found new or changed data on a portal, the oldest of the latest 200 first. */
  public History ofPortal(String id) {
    return database.read(handle -> of(handle, "d.portal = ?", id));
  }

  /** The first look of all found everything new, which says nothing. */
  private static History of(Handle handle, String which, String id) {
    List<ChangeSeen> changes =
        handle
            .createQuery(
                """
                SELECT MAX(before), seen, 'data', NULL, NULL FROM (
                  SELECT c.before, c.seen FROM change_seen c JOIN dataset d ON d.id = c.dataset
                  WHERE %1$s AND c.touched <> 'description'
                    AND NOT (c.touched = 'date' AND d.portal IN (SELECT portal FROM stamped_day))
                  UNION ALL
                  SELECT NULL, d.first_seen FROM dataset d WHERE %1$s AND d.first_seen >
                    (SELECT MIN(d.first_seen) FROM dataset d WHERE %1$s)
                ) looks GROUP BY seen ORDER BY seen DESC LIMIT ?
                """
                    .formatted(which))
            .bind(0, id)
            .bind(1, id)
            .bind(2, id)
            .bind(3, LATEST)
            .map((row, context) -> HistoryRows.change(row))
            .list();
    Optional<Instant> last =
        handle
            .createQuery("SELECT MAX(d.last_seen) FROM dataset d WHERE " + which)
            .bind(0, id)
            .map((row, context) -> Columns.moment(row, 1))
            .one();
    return new History(changes.reversed(), last, Optional.empty(), List.of());
  }
}

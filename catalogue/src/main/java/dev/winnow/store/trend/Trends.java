package dev.winnow.store.trend;

import dev.winnow.catalogue.score.Score;
import dev.winnow.store.database.Columns;
import dev.winnow.store.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The headline scores of portals over time: one mean for each day, kept for ever. */
public final class Trends {

  private static final String AVERAGES =
      """
      SELECT MIN(s.version), COUNT(*), AVG(s.overall), AVG(s.overall_low), AVG(s.overall_high),
        AVG(s.quality), AVG(s.licence), AVG(s.freshness), MAX(s.version)
      FROM dataset d JOIN score_now n ON n.dataset = d.id AND n.profile = ?
      JOIN score s ON s.number = n.number AND s.profile = n.profile
      WHERE d.portal = ? AND d.removed IS NULL
      """;

  private final Database database;

  /** Trends of what is kept in this database. */
  public Trends(Database database) {
    this.database = database;
  }

  /**
   * Notes what portals score today, each once a day. A portal of which some datasets are still
   * scored under another version of the profile waits until all are scored alike.
   *
   * @return how many portals were noted
   */
  public int note(Instant now) {
    LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
    int noted = 0;
    for (String portal : database.read(handle -> missing(handle, today))) {
      Optional<PortalDay> day = database.read(handle -> averages(handle, portal, today));
      if (day.isPresent()) {
        database.write(handle -> put(handle, portal, day.get()));
        noted++;
      }
    }
    return noted;
  }

  /** The days of a portal, the oldest first. */
  public List<PortalDay> ofPortal(String id) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT version, datasets, overall, overall_low, overall_high, quality, licence,
                      freshness, day
                    FROM portal_day WHERE portal = ? AND profile = ? ORDER BY day
                    """)
                .bind(0, id)
                .bind(1, Score.HEADLINE)
                .map((row, context) -> day(row, LocalDate.ofEpochDay(row.getLong(9))))
                .list());
  }

  /** Portals that have datasets and no row for the day. */
  private static List<String> missing(Handle handle, LocalDate day) {
    return handle
        .createQuery(
            """
            SELECT p.id FROM portal p
            WHERE NOT EXISTS (SELECT 1 FROM portal_day t WHERE t.portal = p.id AND t.day = ?)
              AND EXISTS (SELECT 1 FROM dataset d WHERE d.portal = p.id AND d.removed IS NULL)
            ORDER BY p.id
            """)
        .bind(0, day.toEpochDay())
        .mapTo(String.class)
        .list();
  }

  private static Optional<PortalDay> averages(Handle handle, String portal, LocalDate today) {
    return handle
        .createQuery(AVERAGES)
        .bind(0, Score.HEADLINE)
        .bind(1, portal)
        .map(
            (row, context) -> {
              Optional<String> version = Columns.text(row, 1);
              return version.equals(Columns.text(row, 9)) && version.isPresent()
                  ? Optional.of(day(row, today))
                  : Optional.<PortalDay>empty();
            })
        .one();
  }

  private static PortalDay day(ResultSet row, LocalDate day) throws SQLException {
    return new PortalDay(
        day,
        row.getString(1),
        row.getLong(2),
        Columns.decimal(row, 3),
        row.getDouble(4),
        row.getDouble(5),
        Columns.decimal(row, 6),
        Columns.decimal(row, 7),
        Columns.decimal(row, 8));
  }

  private static void put(Handle handle, String portal, PortalDay day) {
    handle
        .createUpdate(
            """
            INSERT INTO portal_day (portal, day, profile, version, datasets, overall, overall_low,
              overall_high, quality, licence, freshness)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """)
        .bind(0, portal)
        .bind(1, day.day().toEpochDay())
        .bind(2, Score.HEADLINE)
        .bind(3, day.version())
        .bind(4, day.datasets())
        .bind(5, Columns.of(day.overall()))
        .bind(6, day.low())
        .bind(7, day.high())
        .bind(8, Columns.of(day.quality()))
        .bind(9, Columns.of(day.licence()))
        .bind(10, Columns.of(day.freshness()))
        .execute();
  }
}

package dev.winnow.store.rhythm;

import dev.winnow.catalogue.score.History;
import dev.winnow.store.database.InList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Days on which most datasets of a portal claim to have changed: its software stamped them, or
 * somebody moved all of them. Such a day says nothing about the data of one.
 *
 * <p>Most means at least three in five of those with a date, and these are at least twenty.
 */
public final class Stamps {

  private static final long FEWEST = 20;
  private static final double MOST = 0.6;

  private Stamps() {}

  private record Day(long day, long datasets) {}

  /**
   * Looks whether a portal stamps its datasets, at the end of a run that saw all of them. Where it
   * comes as a surprise, the scores that believed the day are due.
   */
  public static void look(Handle handle, String portal, Instant at) {
    Optional<Day> stamped = stamped(handle, portal);
    if (stamped.isEmpty()) {
      return;
    }
    long day = stamped.get().day();
    List<LocalDate> before = of(handle, List.of(portal)).getOrDefault(portal, List.of());
    boolean expected = History.isExpected(before, LocalDate.ofEpochDay(day));
    int rows =
        handle.execute(
            "INSERT INTO stamped_day (portal, day) VALUES (?, ?) ON CONFLICT DO NOTHING",
            portal,
            day);
    if (rows > 0 && !expected) {
      handle.execute(
          """
          UPDATE score_now SET valid_until = ? WHERE dataset IN
            (SELECT id FROM dataset WHERE portal = ? AND modified_day = ? AND removed IS NULL)
          """,
          at.toEpochMilli(),
          portal,
          day);
    }
  }

  /** The stamped days of these portals, oldest first. */
  static Map<String, List<LocalDate>> of(Handle handle, Collection<String> portals) {
    Map<String, List<LocalDate>> days = new HashMap<>();
    InList.ask(
            handle,
            "SELECT portal, day FROM stamped_day WHERE portal IN (?*) ORDER BY portal, day",
            List.of(),
            portals,
            (row, context) -> Map.entry(row.getString(1), LocalDate.ofEpochDay(row.getLong(2))))
        .forEach(
            one ->
                days.computeIfAbsent(one.getKey(), portal -> new ArrayList<>())
                    .add(one.getValue()));
    return days;
  }

  private static Optional<Day> stamped(Handle handle, String portal) {
    List<Day> days =
        handle
            .createQuery(
                """
                SELECT modified_day, COUNT(*) FROM dataset
                WHERE portal = ? AND removed IS NULL AND modified_day IS NOT NULL
                GROUP BY modified_day ORDER BY 2 DESC, 1 DESC
                """)
            .bind(0, portal)
            .map((row, context) -> new Day(row.getLong(1), row.getLong(2)))
            .list();
    long dated = days.stream().mapToLong(Day::datasets).sum();
    return days.stream()
        .limit(1)
        .filter(day -> dated >= FEWEST && day.datasets() >= MOST * dated)
        .findFirst();
  }
}

package dev.winnow.store.rhythm;

import dev.winnow.store.database.Columns;
import dev.winnow.store.database.InList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
   * Looks whether a portal stamps its datasets, at the end of a run that knows all of them. Where
   * that comes as a surprise, the scores that believed the day are due, and where a stamp was
   * expected and did not come, those that did not believe it.
   */
  public static void look(Handle handle, String portal, Instant at) {
    List<LocalDate> stamped = counted(handle, List.of(portal)).getOrDefault(portal, List.of());
    List<LocalDate> expected = expected(handle, portal, stamped);
    Optional<LocalDate> found =
        stamped(handle, portal)
            .map(day -> LocalDate.ofEpochDay(day.day()))
            .filter(day -> !stamped.contains(day));
    found.ifPresent(
        day ->
            handle.execute(
                "INSERT INTO stamped_day (portal, day) VALUES (?, ?) ON CONFLICT DO NOTHING",
                portal,
                day.toEpochDay()));
    LocalDate today = day(at);
    Stream.concat(
            found.stream().filter(day -> !expected.contains(day)),
            expected.stream()
                .filter(day -> found.filter(day::equals).isEmpty() && !day.isAfter(today)))
        .forEach(day -> due(handle, portal, day, at));
  }

  private static void due(Handle handle, String portal, LocalDate day, Instant at) {
    handle.execute(
        """
        UPDATE score_now SET valid_until = ? WHERE dataset IN
          (SELECT id FROM dataset WHERE portal = ? AND modified_day = ? AND removed IS NULL)
        """,
        at.toEpochMilli(),
        portal,
        day.toEpochDay());
  }

  /** The days that these portals stamped or are about to, oldest first. */
  static Map<String, List<LocalDate>> of(Handle handle, Collection<String> portals) {
    Map<String, List<LocalDate>> days = counted(handle, portals);
    days.forEach((portal, stamped) -> stamped.addAll(expected(handle, portal, stamped)));
    return days;
  }

  private static Map<String, List<LocalDate>> counted(Handle handle, Collection<String> portals) {
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

  private static List<LocalDate> expected(Handle handle, String portal, List<LocalDate> stamped) {
    // most portals stamp too seldom to be asked about
    return ExpectedStamps.after(stamped, LocalDate.MIN).isEmpty()
        ? List.of()
        : ExpectedStamps.after(stamped, lastCounted(handle, portal));
  }

  private static LocalDate lastCounted(Handle handle, String portal) {
    return handle
        .createQuery("SELECT MAX(ended) FROM run WHERE portal = ? AND verdict = 'complete'")
        .bind(0, portal)
        .map((row, context) -> Columns.moment(row, 1))
        .one()
        .map(Stamps::day)
        .orElse(LocalDate.MIN);
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneOffset.UTC);
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

package dev.winnow.store.expectation;

import dev.winnow.store.rows.Filled;
import dev.winnow.store.run.Run;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Measures a complete run in SQL and compares it with up to ten complete runs before it; fewer than
 * three prove nothing.
 *
 * <p>The usual is their median, their spread the furthest any of them is from it. A run is out of
 * the usual when it differs by more than twice the spread, and by more than noise: a count by more
 * than a fifth and more than ten datasets, a share by more than 0.1 and at least ten datasets. All
 * dates of today are out of the usual when at least 95 % of ten or more datasets have them and
 * usually less than half do. As a run that was out of the usual widens the spread, a change is told
 * once and not every day.
 */
public final class Expectations {

  private static final int MOST_RUNS = 10;
  private static final int FEWEST_RUNS = 3;
  private static final double FEWEST_DATASETS = 10;
  private static final double COUNT_NOISE = 0.2;
  private static final double SHARE_NOISE = 0.1;
  private static final double TWICE = 2;
  private static final double ALL_TODAY = 0.95;
  private static final double USUALLY_TODAY = 0.5;
  private static final String DATASETS = "datasets";
  private static final String TODAY = "today";

  private Expectations() {}

  /** Keeps what a complete run measured, and what of it is out of the usual. */
  public static void check(Handle handle, Run run, Instant at) {
    Map<String, Double> measures = measure(handle, run, at);
    double datasets = measures.getOrDefault(DATASETS, 0.0);
    measures.forEach(
        (name, value) -> {
          alarm(name, value, datasets, earlier(handle, run, name))
              .ifPresent(alarm -> write(handle, run, alarm));
          handle.execute(
              "INSERT INTO run_measure (run, name, value) VALUES (?, ?, ?)", run.id(), name, value);
        });
  }

  /** The alarms of a run, in order of their names. */
  public static List<Alarm> of(Handle handle, long run) {
    return handle
        .createQuery("SELECT name, value, usual, runs FROM run_alarm WHERE run = ? ORDER BY name")
        .bind(0, run)
        .map(
            (row, context) ->
                new Alarm(row.getString(1), row.getDouble(2), row.getDouble(3), row.getLong(4)))
        .list();
  }

  /** Whether a value is out of the usual of these runs before. */
  static Optional<Alarm> alarm(String name, double value, double datasets, List<Double> earlier) {
    if (earlier.size() < FEWEST_RUNS) {
      return Optional.empty();
    }
    double usual = median(earlier);
    double spread = earlier.stream().mapToDouble(one -> Math.abs(one - usual)).max().orElse(0);
    double off = Math.abs(value - usual);
    boolean strange =
        switch (name) {
          case DATASETS ->
              off > TWICE * spread && off > COUNT_NOISE * usual && off > FEWEST_DATASETS;
          case TODAY -> value >= ALL_TODAY && datasets >= FEWEST_DATASETS && usual < USUALLY_TODAY;
          default -> off > TWICE * spread && off > SHARE_NOISE && off * datasets >= FEWEST_DATASETS;
        };
    return strange ? Optional.of(new Alarm(name, value, usual, earlier.size())) : Optional.empty();
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  /** Counts over what the run saw; shares over those whose properties are known to the database. */
  private static Map<String, Double> measure(Handle handle, Run run, Instant at) {
    StringBuilder sums = new StringBuilder();
    for (Filled.Property property : Filled.Property.values()) {
      sums.append(", SUM(CASE WHEN filled & ")
          .append(property.bit())
          .append(" <> 0 THEN 1 ELSE 0 END)");
    }
    String sql =
        "SELECT COUNT(*), COUNT(filled), SUM(CASE WHEN modified_day = ? THEN 1 ELSE 0 END)"
            + sums
            + " FROM dataset WHERE id IN (SELECT id FROM dataset WHERE portal = ?)"
            + " AND seen_run = ? AND removed IS NULL";
    return handle
        .createQuery(sql)
        .bind(0, Filled.day(at))
        .bind(1, run.portal())
        .bind(2, run.id())
        .map(
            (row, context) -> {
              Map<String, Double> measures = new LinkedHashMap<>();
              measures.put(DATASETS, row.getDouble(1));
              double known = row.getDouble(2);
              if (known > 0 && known >= ALL_TODAY * row.getDouble(1)) {
                measures.put(TODAY, row.getDouble(3) / known);
                for (Filled.Property property : Filled.Property.values()) {
                  measures.put(
                      property.name().toLowerCase(Locale.ROOT),
                      row.getDouble(4 + property.ordinal()) / known);
                }
              }
              return measures;
            })
        .one();
  }

  private static List<Double> earlier(Handle handle, Run run, String name) {
    return handle
        .createQuery(
            """
            SELECT m.value FROM run r JOIN run_measure m ON m.run = r.id AND m.name = ?
            WHERE r.portal = ? AND r.id < ? ORDER BY r.id DESC LIMIT ?
            """)
        .bind(0, name)
        .bind(1, run.portal())
        .bind(2, run.id())
        .bind(3, MOST_RUNS)
        .mapTo(Double.class)
        .list();
  }

  private static void write(Handle handle, Run run, Alarm alarm) {
    handle.execute(
        "INSERT INTO run_alarm (run, name, value, usual, runs) VALUES (?, ?, ?, ?, ?)",
        run.id(),
        alarm.name(),
        alarm.value(),
        alarm.usual(),
        alarm.runs());
  }
}

package dev.winnow.store.figure;

import dev.winnow.store.database.Database;
import dev.winnow.store.database.Packing;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The ends of months: how organisations stood, and what was counted in their datasets. */
public final class Months {

  private final Database database;

  Months(Database database) {
    this.database = database;
  }

  /** The month in which something was last counted; empty before. */
  public Optional<YearMonth> counted() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT month FROM figure_progress")
                .mapTo(Long.class)
                .findOne()
                .filter(month -> month > 0)
                .map(Months::month));
  }

  /** Notes in which month something was last counted. */
  public void count(YearMonth month) {
    database.write(handle -> handle.execute("UPDATE figure_progress SET month = ?", number(month)));
  }

  /** Keeps how organisations stood by a benchmark at the end of a month, by their numbers. */
  public void putStandings(YearMonth month, String benchmark, Map<Long, byte[]> bodies) {
    database.write(
        handle -> {
          String sql =
              """
              INSERT INTO standing_month (benchmark, organisation, month, body) VALUES (?, ?, ?, ?)
              ON CONFLICT (benchmark, organisation, month) DO UPDATE SET body = excluded.body
              """;
          try (PreparedBatch batch = handle.prepareBatch(sql)) {
            bodies.forEach(
                (organisation, body) ->
                    batch.add(benchmark, organisation, number(month), Packing.pack(body)));
            if (batch.size() > 0) {
              batch.execute();
            }
          }
        });
  }

  /** Keeps what was counted in an organisation's datasets at the end of a month. */
  public void putFigures(YearMonth month, long organisation, byte[] body) {
    database.write(
        handle ->
            handle.execute(
                """
                INSERT INTO figure_month (organisation, month, body) VALUES (?, ?, ?)
                ON CONFLICT (organisation, month) DO UPDATE SET body = excluded.body
                """,
                organisation,
                number(month),
                Packing.pack(body)));
  }

  /** How an organisation stood by a benchmark, the oldest month first. */
  public Map<YearMonth, byte[]> standings(String benchmark, OptionalLong organisation) {
    Map<YearMonth, byte[]> standings = new LinkedHashMap<>();
    if (organisation.isPresent()) {
      List<Map.Entry<YearMonth, byte[]>> rows =
          database.read(
              handle ->
                  handle
                      .createQuery(
                          """
                          SELECT month, body FROM standing_month
                          WHERE benchmark = ? AND organisation = ? ORDER BY month
                          """)
                      .bind(0, benchmark)
                      .bind(1, organisation.getAsLong())
                      .map(
                          (row, context) ->
                              Map.entry(month(row.getLong(1)), Packing.unpack(row.getBytes(2))))
                      .list());
      rows.forEach(row -> standings.put(row.getKey(), row.getValue()));
    }
    return standings;
  }

  /** How every organisation stood by a benchmark at the end of a month, by their numbers. */
  public Map<Long, byte[]> standings(String benchmark, YearMonth month) {
    Map<Long, byte[]> standings = new LinkedHashMap<>();
    database
        .read(
            handle ->
                handle
                    .createQuery(
                        """
                        SELECT organisation, body FROM standing_month
                        WHERE benchmark = ? AND month = ? ORDER BY organisation
                        """)
                    .bind(0, benchmark)
                    .bind(1, number(month))
                    .map(
                        (row, context) ->
                            Map.entry(row.getLong(1), Packing.unpack(row.getBytes(2))))
                    .list())
        .forEach(row -> standings.put(row.getKey(), row.getValue()));
    return standings;
  }

  /** What was counted in an organisation's datasets at the end of a month. */
  public Optional<byte[]> figures(YearMonth month, long organisation) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT body FROM figure_month WHERE organisation = ? AND month = ?")
                .bind(0, organisation)
                .bind(1, number(month))
                .map((row, context) -> Packing.unpack(row.getBytes(1)))
                .findOne());
  }

  private static long number(YearMonth month) {
    return month.getLong(ChronoField.PROLEPTIC_MONTH);
  }

  private static YearMonth month(long number) {
    return YearMonth.of(Math.toIntExact(Math.floorDiv(number, 12L)), 1)
        .plusMonths(Math.floorMod(number, 12L));
  }
}

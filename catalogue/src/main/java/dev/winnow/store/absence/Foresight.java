package dev.winnow.store.absence;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Portal.Removals;
import dev.winnow.store.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * What a complete run would do to the datasets that it missed, were it written.
 *
 * @param leaving datasets that would be removed or held
 * @param held whether they would be held, because they are too many or nothing at all was seen
 * @param missed how many would be missed for the first time
 */
public record Foresight(List<DatasetId> leaving, boolean held, long missed) {

  public Foresight {
    leaving = List.copyOf(leaving);
  }

  /**
   * What a run that listed everything saw.
   *
   * @param seen keys of the datasets that it listed
   * @param deleted keys of those that the portal said are deleted
   */
  public record Sighted(Set<String> seen, Set<String> deleted) {}

  private record Row(
      String key, Instant last, Optional<Instant> absent, boolean signalled, boolean stays) {}

  static Foresight of(
      Handle handle, String portal, Sighted sighted, Removals removals, Instant at) {
    List<Row> rows =
        handle
            .createQuery(
                """
                SELECT dataset_key, last_seen, absent_since, signalled, stays FROM dataset
                WHERE portal = ? AND removed IS NULL ORDER BY dataset_key
                """)
            .bind(0, portal)
            .map((row, context) -> read(row))
            .list();
    List<Row> missed = rows.stream().filter(row -> !sighted.seen().contains(row.key())).toList();
    boolean emptied = sighted.seen().isEmpty() && !rows.isEmpty();
    Instant latest = at.minus(removals.apart());
    List<DatasetId> leaving =
        leaving(missed, emptied, sighted, latest)
            .map(row -> new DatasetId(portal, row.key()))
            .toList();
    boolean held =
        emptied
            || Limit.of(handle, portal, Long.MAX_VALUE, leaving.size(), removals.limit())
                .isExceeded();
    long first = missed.stream().filter(row -> row.absent().isEmpty()).count();
    return new Foresight(leaving, held && !leaving.isEmpty(), emptied ? 0 : first);
  }

  private static Stream<Row> leaving(
      List<Row> missed, boolean emptied, Sighted sighted, Instant latest) {
    return missed.stream()
        .filter(row -> !row.stays())
        .filter(
            row ->
                emptied
                    || row.signalled()
                    || sighted.deleted().contains(row.key())
                    || row.absent().filter(since -> !since.isAfter(latest)).isPresent());
  }

  private static Row read(ResultSet row) throws SQLException {
    Instant last = Columns.moment(row, 2).orElseThrow();
    return new Row(
        row.getString(1),
        last,
        Columns.moment(row, 3),
        Columns.moment(row, 4).isPresent(),
        Columns.moment(row, 5).filter(stays -> !stays.isBefore(last)).isPresent());
  }
}

package dev.winnow.store.event;

import dev.winnow.catalogue.score.LinkFact.State;
import dev.winnow.catalogue.score.LinkKind;
import dev.winnow.store.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/**
 * How an address, or a host as a whole, stands.
 *
 * @param address as stated; of a host its name behind two slashes
 * @param state whether it works, is broken, or we cannot tell
 * @param kind what the last look found
 * @param since since when it is in this state
 * @param detail what was found, in a few words; may be empty
 * @param failing the first of the failures since it last worked
 * @param failures how many there were
 */
public record LinkState(
    String address,
    State state,
    LinkKind kind,
    Instant since,
    String detail,
    Optional<Instant> failing,
    int failures) {

  static LinkState read(ResultSet row, int first) throws SQLException {
    return new LinkState(
        row.getString(first),
        State.valueOf(row.getString(first + 1)),
        LinkKind.of(Columns.text(row, first + 2).orElse("")),
        Instant.ofEpochMilli(row.getLong(first + 3)),
        row.getString(first + 4),
        Columns.moment(row, first + 5),
        row.getInt(first + 6));
  }
}

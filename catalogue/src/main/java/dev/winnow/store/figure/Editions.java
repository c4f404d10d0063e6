package dev.winnow.store.figure;

import dev.winnow.store.database.Database;
import dev.winnow.store.database.Packing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * What was published of organisations, moment by moment and for ever. Of each edition only what
 * became different is kept, so that an organisation that stays as it is costs nothing.
 */
public final class Editions {

  private static final String SELECT = "SELECT moment, change_number, body FROM edition ";

  private final Database database;

  Editions(Database database) {
    this.database = database;
  }

  /**
   * An edition.
   *
   * @param moment since when it is the newest, in whole seconds
   * @param change the number of the last change that counted
   * @param body by what organisations were compared
   */
  public record Edition(Instant moment, long change, byte[] body) {}

  /** The newest edition; empty before the first. */
  public Optional<Edition> latest() {
    return find(SELECT + "ORDER BY moment DESC LIMIT 1", Optional.empty());
  }

  /** The first edition of all. */
  public Optional<Edition> first() {
    return find(SELECT + "ORDER BY moment LIMIT 1", Optional.empty());
  }

  /** The edition that was the newest at a moment; empty before the first. */
  public Optional<Edition> at(Instant moment) {
    return find(SELECT + "WHERE moment <= ? ORDER BY moment DESC LIMIT 1", Optional.of(moment));
  }

  private Optional<Edition> find(String sql, Optional<Instant> moment) {
    return database.read(
        handle -> {
          var query = handle.createQuery(sql);
          moment.ifPresent(known -> query.bind(0, known.toEpochMilli()));
          return query.map((row, context) -> edition(row)).findOne();
        });
  }

  private static Edition edition(ResultSet row) throws SQLException {
    return new Edition(
        Instant.ofEpochMilli(row.getLong(1)), row.getLong(2), Packing.unpack(row.getBytes(3)));
  }

  /** What an edition says of organisations, by their numbers; those without anything are absent. */
  public Map<Long, byte[]> entries(Edition edition) {
    return database.read(handle -> entries(handle, edition.moment().toEpochMilli()));
  }

  /** Looks for each organisation's last row only, however many older ones there are. */
  private static Map<Long, byte[]> entries(Handle handle, long moment) {
    Map<Long, byte[]> entries = new LinkedHashMap<>();
    handle
        .createQuery(
            """
            SELECT e.organisation, e.body
            FROM organisation o JOIN edition_entry e ON e.organisation = o.id AND e.moment = (
              SELECT MAX(l.moment) FROM edition_entry l
              WHERE l.organisation = o.id AND l.moment <= ?)
            ORDER BY e.organisation
            """)
        .bind(0, moment)
        .map((row, context) -> Map.entry(row.getLong(1), row.getBytes(2)))
        .forEach(
            found -> {
              if (found.getValue().length > 0) {
                entries.put(found.getKey(), Packing.unpack(found.getValue()));
              }
            });
    return entries;
  }

  /**
   * Publishes an edition; does nothing when there is one of that moment.
   *
   * @param changed what is different from the edition before, by organisation; empty bytes for
   *     nothing any more
   */
  public void put(Edition edition, Map<Long, byte[]> changed) {
    database.write(
        handle -> {
          long moment = edition.moment().toEpochMilli();
          int mine =
              handle.execute(
                  """
                  INSERT INTO edition (moment, change_number, body) VALUES (?, ?, ?)
                  ON CONFLICT DO NOTHING
                  """,
                  moment,
                  edition.change(),
                  Packing.pack(edition.body()));
          if (mine > 0) {
            insert(handle, moment, changed);
          }
        });
  }

  private static void insert(Handle handle, long moment, Map<Long, byte[]> changed) {
    try (PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO edition_entry (organisation, moment, body) VALUES (?, ?, ?)")) {
      changed.forEach(
          (organisation, body) ->
              batch.add(organisation, moment, body.length == 0 ? new byte[0] : Packing.pack(body)));
      if (batch.size() > 0) {
        batch.execute();
      }
    }
  }
}

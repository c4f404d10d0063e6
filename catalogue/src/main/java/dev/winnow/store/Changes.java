package dev.winnow.store;

import dev.winnow.catalogue.DatasetId;
import dev.winnow.store.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The change log. */
public final class Changes {

  private final Database database;

  Changes(Database database) {
    this.database = database;
  }

  /** Changes after this number, in order, at most {@code limit}. */
  public List<Change> after(long number, int limit) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT c.number, d.portal, d.dataset_key, c.kind, c.moment
                    FROM change_log c JOIN dataset d ON d.id = c.dataset
                    WHERE c.number > ? ORDER BY c.number LIMIT ?
                    """)
                .bind(0, number)
                .bind(1, limit)
                .map(Changes::read)
                .list());
  }

  /** The number of the latest change; 0 when there is none. */
  public long last() {
    return database.read(Changes::last);
  }

  static long last(Handle handle) {
    return handle.createQuery("SELECT change_number FROM counter").mapTo(Long.class).one();
  }

  private static Change read(ResultSet row, StatementContext context) throws SQLException {
    return new Change(
        row.getLong(1),
        new DatasetId(row.getString(2), row.getString(3)),
        ChangeKind.of(row.getString(4)),
        Instant.ofEpochMilli(row.getLong(5)));
  }
}

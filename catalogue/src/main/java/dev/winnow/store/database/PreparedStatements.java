package dev.winnow.store.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementBuilderFactory;
import org.jdbi.v3.core.statement.StatementContext;
import org.sqlite.SQLiteConnection;

/**
 * Keeps the statements of SQLite's connections for the next who asks the same: making one takes as
 * long as running it, and the driver forgets them. The driver of PostgreSQL remembers its own.
 */
final class PreparedStatements implements StatementBuilderFactory {

  private static final int KEPT = 128;

  private final Map<SQLiteConnection, Kept> connections = new ConcurrentHashMap<>();

  @Override
  public StatementBuilder createStatementBuilder(Connection pooled) {
    try {
      SQLiteConnection connection = pooled.unwrap(SQLiteConnection.class);
      return Optional.ofNullable(connections.get(connection)).orElseGet(() -> first(connection));
    } catch (SQLException e) {
      throw new StoreException("A connection to the store is none of SQLite: " + e, e);
    }
  }

  /** Connections come and go with their pool; those that went take their statements with them. */
  private Kept first(SQLiteConnection connection) {
    connections.keySet().removeIf(PreparedStatements::isClosed);
    return connections.computeIfAbsent(connection, Kept::new);
  }

  private static boolean isClosed(SQLiteConnection connection) {
    try {
      return connection.isClosed();
    } catch (SQLException e) {
      return true;
    }
  }

  /** The idle statements of one connection, which has one borrower at a time. */
  private static final class Kept extends DefaultStatementBuilder {

    private final SQLiteConnection connection;
    private final Map<String, PreparedStatement> idle = new LinkedHashMap<>();

    Kept(SQLiteConnection connection) {
      this.connection = connection;
    }

    @Override
    public PreparedStatement create(Connection pooled, String sql, StatementContext context)
        throws SQLException {
      if (context.isReturningGeneratedKeys() || context.isConcurrentUpdatable()) {
        return super.create(pooled, sql, context);
      }
      PreparedStatement kept = idle.remove(sql);
      return kept == null ? connection.prepareStatement(sql) : kept;
    }

    @Override
    public void close(Connection pooled, String sql, Statement statement) throws SQLException {
      boolean ours = statement.getConnection() == connection && !idle.containsKey(sql);
      if (ours && statement instanceof PreparedStatement prepared && isCleared(prepared)) {
        idle.put(sql, prepared);
        forgetTheOldest();
      } else {
        statement.close();
      }
    }

    /** One that failed was closed by the driver, and cannot be cleared. */
    private static boolean isCleared(PreparedStatement statement) {
      try {
        statement.clearBatch();
        statement.clearParameters();
        return true;
      } catch (SQLException e) {
        return false;
      }
    }

    private void forgetTheOldest() throws SQLException {
      Iterator<PreparedStatement> oldest = idle.values().iterator();
      while (idle.size() > KEPT) {
        PreparedStatement leaving = oldest.next();
        oldest.remove();
        leaving.close();
      }
    }
  }
}

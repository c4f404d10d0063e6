package dev.winnow.app.simulation;

import dev.winnow.store.StoreSettings;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Makes a store fail in the middle of a transaction. What breaks it is there from the start and
 * only armed, as a store whose tables change makes everybody read all of them anew.
 */
final class Breaking implements AutoCloseable {

  private static final List<String> READY =
      List.of(
          "CREATE TABLE breaking (number INTEGER, ends INTEGER)",
          "INSERT INTO breaking VALUES (NULL, 0)",
          """
          CREATE TRIGGER amid_change BEFORE INSERT ON change_log
          WHEN NEW.number = (SELECT number FROM breaking)
          BEGIN SELECT RAISE(ABORT, 'killed'); END
          """,
          """
          CREATE TRIGGER amid_end BEFORE UPDATE ON run
          WHEN NEW.verdict IS NOT NULL AND 1 = (SELECT ends FROM breaking)
          BEGIN SELECT RAISE(ABORT, 'killed'); END
          """);

  private final Connection connection;

  Breaking(Path folder) {
    try {
      connection =
          DriverManager.getConnection(StoreSettings.in(folder).url() + "?busy_timeout=10000");
    } catch (SQLException e) {
      throw new IllegalStateException("the store in " + folder + " cannot be opened", e);
    }
    READY.forEach(this::run);
  }

  /** From now on the store fails where the change of this number is kept. */
  void atChange(long number) {
    run("UPDATE breaking SET number = " + number);
  }

  /** From now on the store fails where a run ends. */
  void atEnd() {
    run("UPDATE breaking SET ends = 1");
  }

  /** The store works again. */
  void mend() {
    run("UPDATE breaking SET number = NULL, ends = 0");
  }

  private void run(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("a connection cannot be closed", e);
    }
  }
}

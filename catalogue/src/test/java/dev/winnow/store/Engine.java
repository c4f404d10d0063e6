package dev.winnow.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/** The databases that every test of the store runs against. */
enum Engine {
  SQLITE,
  POSTGRES;

  private static final AtomicInteger NUMBER = new AtomicInteger();

  /** Settings of an empty database. */
  StoreSettings fresh(Path folder) {
    return switch (this) {
      case SQLITE -> StoreSettings.in(folder.resolve("data-" + NUMBER.incrementAndGet()));
      case POSTGRES -> postgres();
    };
  }

  private static StoreSettings postgres() {
    Assumptions.assumeFalse(Boolean.getBoolean("winnow.unit"), "only SQLite, as asked");
    return Server.freshDatabase();
  }

  private static final class Server {

    private static final String TEMPLATE = "winnow_template";
    private static final Optional<EmbeddedPostgres> RUNNING = start();

    static StoreSettings freshDatabase() {
      Assumptions.assumeTrue(RUNNING.isPresent(), "PostgreSQL cannot be started here");
      String name = "winnow_" + NUMBER.incrementAndGet();
      execute("CREATE DATABASE " + name + " TEMPLATE " + TEMPLATE);
      return settings(name);
    }

    private static Optional<EmbeddedPostgres> start() {
      try {
        EmbeddedPostgres server =
            EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        prepare(server);
        return Optional.of(server);
      } catch (IOException | RuntimeException e) {
        if ("true".equals(System.getenv("CI"))) {
          throw new IllegalStateException("PostgreSQL must start where CI=true", e);
        }
        return Optional.empty();
      }
    }

    /** Migrates once; every test starts from a copy. */
    private static void prepare(EmbeddedPostgres server) {
      execute(server, "CREATE DATABASE " + TEMPLATE);
      Store.open(settings(server, TEMPLATE)).close();
    }

    private static StoreSettings settings(String name) {
      return settings(RUNNING.orElseThrow(), name);
    }

    private static StoreSettings settings(EmbeddedPostgres server, String name) {
      return new StoreSettings(server.getJdbcUrl("postgres", name), "", "");
    }

    private static void execute(String sql) {
      execute(RUNNING.orElseThrow(), sql);
    }

    private static void execute(EmbeddedPostgres server, String sql) {
      try (Connection connection = server.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute(sql);
      } catch (SQLException e) {
        throw new IllegalStateException("PostgreSQL refuses: " + sql, e);
      }
    }
  }
}

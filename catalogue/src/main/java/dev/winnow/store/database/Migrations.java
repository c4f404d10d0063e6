package dev.winnow.store.database;

import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** Brings the tables of a database to the form that this Winnow knows. */
final class Migrations {

  private static final int TRIES = 4;

  private Migrations() {}

  static void run(Dialect dialect, String url) {
    Flyway flyway =
        Flyway.configure()
            .dataSource(dialect.plain())
            .locations("classpath:db/migration")
            .placeholders(dialect.types())
            .table("schema_history")
            .load();
    refuseNewer(flyway, url);
    migrate(flyway, url, TRIES);
  }

  /** SQLite has no lock for migrations: who comes second fails, and finds the work done. */
  private static void migrate(Flyway flyway, String url, int tries) {
    try {
      flyway.migrate();
    } catch (FlywayException e) {
      if (tries > 1) {
        migrate(flyway, url, tries - 1);
        return;
      }
      if (e.getCause() instanceof SQLException) {
        throw e;
      }
      throw new StoreException(
          "The tables of the store at %s cannot be brought up to date: %s".formatted(url, e), e);
    }
  }

  private static void refuseNewer(Flyway flyway, String url) {
    for (MigrationInfo applied : flyway.info().applied()) {
      if (applied.getState() == MigrationState.FUTURE_SUCCESS) {
        throw new StoreException(
            ("The store at %s was written by a newer Winnow (its tables are of version %s): start"
                    + " that version again, or choose another folder with --data.")
                .formatted(url, applied.getVersion()));
      }
    }
  }
}

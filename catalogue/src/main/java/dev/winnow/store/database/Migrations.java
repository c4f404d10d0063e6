package dev.winnow.store.database;

import java.sql.SQLException;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** Brings the tables of a database to the form that this Winnow knows. */
final class Migrations {

  private Migrations() {}

  static void run(Dialect dialect, String url) {
    Flyway flyway =
        Flyway.configure()
            .dataSource(dialect.plain())
            .locations("classpath:db/migration")
            .placeholders(dialect.types())
            .table("schema_history")
            .load();
    // SQLite has no lock for migrations: who comes second would meet tables that are half made.
    dialect.alone(
        () -> {
          MigrationInfo[] known = flyway.info().all();
          refuseNewer(known, url);
          if (!isUpToDate(known)) {
            migrate(flyway, url);
          }
        });
  }

  private static void migrate(Flyway flyway, String url) {
    try {
      flyway.migrate();
    } catch (FlywayException e) {
      if (e.getCause() instanceof SQLException) {
        throw e;
      }
      throw new StoreException(
          "The tables of the store at %s cannot be brought up to date: %s".formatted(url, e), e);
    }
  }

  /** Looking takes half as long as migrating, and nearly every start finds all of it done. */
  private static boolean isUpToDate(MigrationInfo[] known) {
    return Arrays.stream(known)
        .allMatch(one -> one.getState() == MigrationState.SUCCESS && one.isChecksumMatching());
  }

  private static void refuseNewer(MigrationInfo[] known, String url) {
    for (MigrationInfo applied : known) {
      if (applied.getState() == MigrationState.FUTURE_SUCCESS) {
        throw new StoreException(
            ("The store at %s was written by a newer Winnow (its tables are of version %s): start"
                    + " that version again, or choose another folder with --data.")
                .formatted(url, applied.getVersion()));
      }
    }
  }
}

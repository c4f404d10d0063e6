package dev.winnow.store.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementBuilderFactory;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** The few things that SQLite and PostgreSQL do not do alike. The SQL is the same. */
sealed interface Dialect {

  /** Makes the place where the database will be, if need be. */
  void prepare();

  /** Does what no other program and no other thread may do to this database at the same time. */
  void alone(Runnable work);

  /** Connections for migrations. */
  DataSource plain();

  /** The types that have another name in each, as placeholders of the migrations. */
  Map<String, String> types();

  /** What makes statements, one for all connections of a pool. */
  StatementBuilderFactory statements();

  /** The connections that write. */
  HikariDataSource writerPool();

  /** The connections that only read. */
  HikariDataSource readerPool();

  /** The dialect of a JDBC address. */
  static Dialect of(String url, String user, String password) {
    if (url.startsWith("jdbc:sqlite:") && !url.contains(":memory:")) {
      return new Sqlite(url);
    }
    if (url.startsWith("jdbc:postgresql:")) {
      return new Postgres(url, user, password);
    }
    throw new StoreException(
        "store.url must start with jdbc:sqlite: and name a file, or start with jdbc:postgresql:,"
            + " was '"
            + url
            + "'");
  }

  private static HikariConfig pooled(DataSource source, String name, int size) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(source);
    config.setPoolName(name);
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(1);
    return config;
  }

  /** One file; its writers wait for each other, its readers for nobody. */
  record Sqlite(String url) implements Dialect {

    private static final int READERS = 8;
    private static final int PATIENCE_MILLIS = 30_000;
    private static final int WRITER_CACHE_KIB = 64 * 1024;
    private static final int READER_CACHE_KIB = 8 * 1024;
    // Pages of the log after which it is folded into the file: 32 MB.
    private static final int FOLD_AFTER_PAGES = 8_000;

    @Override
    public void prepare() {
      Path folder = file().getParent();
      try {
        Files.createDirectories(folder);
      } catch (IOException e) {
        throw new StoreException(
            "The store's folder %s cannot be created: %s. Choose another with --data."
                .formatted(folder, e),
            new UncheckedIOException(e));
      }
    }

    @Override
    public void alone(Runnable work) {
      Path file = file();
      Turn.at(file.resolveSibling(file.getFileName() + "-opening"), work);
    }

    private Path file() {
      String file = url.substring("jdbc:sqlite:".length()).replaceFirst("\\?.*$", "");
      return Path.of(file.replaceFirst("^file:", "")).toAbsolutePath();
    }

    @Override
    public DataSource plain() {
      return source(config(READER_CACHE_KIB));
    }

    @Override
    public Map<String, String> types() {
      return Map.of("id", "INTEGER", "blob", "BLOB", "name", "TEXT");
    }

    @Override
    public StatementBuilderFactory statements() {
      return new PreparedStatements();
    }

    @Override
    public HikariDataSource writerPool() {
      SQLiteConfig config = config(WRITER_CACHE_KIB);
      config.setTransactionMode(TransactionMode.IMMEDIATE);
      return new HikariDataSource(pooled(source(config), "store-writer", 1));
    }

    @Override
    public HikariDataSource readerPool() {
      SQLiteConfig config = config(READER_CACHE_KIB);
      HikariConfig readers = pooled(source(config), "store-readers", READERS);
      readers.setConnectionInitSql("PRAGMA query_only = ON");
      return new HikariDataSource(readers);
    }

    private DataSource source(SQLiteConfig config) {
      SQLiteDataSource source = new SQLiteDataSource(config);
      source.setUrl(url);
      return source;
    }

    private static SQLiteConfig config(int cacheKib) {
      SQLiteConfig config = new SQLiteConfig();
      config.setJournalMode(JournalMode.WAL);
      config.setSynchronous(SynchronousMode.NORMAL);
      config.setBusyTimeout(PATIENCE_MILLIS);
      config.enforceForeignKeys(true);
      config.setTempStore(TempStore.MEMORY);
      // Else the driver searches the text of every statement for INSERT, which takes longer than
      // running it where the text is a long list.
      config.setGetGeneratedKeys(false);
      // Negative means KiB instead of pages.
      config.setCacheSize(-cacheKib);
      config.setPragma(Pragma.WAL_AUTOCHECKPOINT, String.valueOf(FOLD_AFTER_PAGES));
      return config;
    }
  }

  /** A server; the lock of the counter's row orders the writers of all its clients. */
  record Postgres(String url, String user, String password) implements Dialect {

    private static final int WRITERS = 2;
    private static final int READERS = 8;

    @Override
    public void prepare() {}

    @Override
    public void alone(Runnable work) {
      // Flyway takes a lock of the server itself.
      work.run();
    }

    @Override
    public DataSource plain() {
      PGSimpleDataSource source = new PGSimpleDataSource();
      source.setUrl(url);
      if (!user.isEmpty()) {
        source.setUser(user);
        source.setPassword(password);
      }
      source.setReWriteBatchedInserts(true);
      return source;
    }

    @Override
    public Map<String, String> types() {
      return Map.of("id", "BIGINT", "blob", "BYTEA", "name", "TEXT COLLATE \"C\"");
    }

    @Override
    public StatementBuilderFactory statements() {
      return DefaultStatementBuilder.FACTORY;
    }

    @Override
    public HikariDataSource writerPool() {
      return new HikariDataSource(pooled(plain(), "store-writer", WRITERS));
    }

    @Override
    public HikariDataSource readerPool() {
      HikariConfig config = pooled(plain(), "store-readers", READERS);
      config.setReadOnly(true);
      // Several questions of one transaction are answered as of the first.
      config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
      return new HikariDataSource(config);
    }
  }
}

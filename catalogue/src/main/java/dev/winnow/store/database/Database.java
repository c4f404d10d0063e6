package dev.winnow.store.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.ColonPrefixSqlParser;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.SqlStatements;

/**
 * One database, SQLite or PostgreSQL, spoken to in the same SQL: many readers, one writer at a
 * time. Every failure of the database comes out as a {@link StoreException} in words.
 */
public final class Database implements AutoCloseable {

  /** Remembers what it has read, for all databases: the statements are the same. */
  private static final SqlParser PARSER = new ColonPrefixSqlParser();

  private final Failures failures;
  private final HikariDataSource writerPool;
  private final HikariDataSource readerPool;
  private final Jdbi writer;
  private final Jdbi readers;
  private final ReentrantLock writing = new ReentrantLock(true);

  private Database(
      Failures failures,
      Dialect dialect,
      HikariDataSource writerPool,
      HikariDataSource readerPool) {
    this.failures = failures;
    this.writerPool = writerPool;
    this.readerPool = readerPool;
    this.writer = jdbi(dialect, writerPool);
    this.readers = jdbi(dialect, readerPool);
  }

  private static Jdbi jdbi(Dialect dialect, HikariDataSource pool) {
    Jdbi jdbi = Jdbi.create(pool).setStatementBuilderFactory(dialect.statements());
    jdbi.getConfig(SqlStatements.class).setSqlParser(PARSER);
    return jdbi;
  }

  /** Opens a database, creating or migrating its tables. */
  public static Database open(String url, String user, String password) {
    Dialect dialect = Dialect.of(url, user, password);
    Failures failures = new Failures(url);
    try {
      dialect.prepare();
      Migrations.run(dialect, url);
      HikariDataSource writerPool = dialect.writerPool();
      return new Database(failures, dialect, writerPool, readerPool(dialect, writerPool));
    } catch (RuntimeException e) {
      throw failures.explain(e);
    }
  }

  private static HikariDataSource readerPool(Dialect dialect, HikariDataSource writerPool) {
    try {
      return dialect.readerPool();
    } catch (RuntimeException e) {
      writerPool.close();
      throw e;
    }
  }

  /** Reads; everything read in one call is of the same moment. */
  public <T> T read(Function<Handle, T> work) {
    try {
      return readers.inTransaction(work::apply);
    } catch (RuntimeException e) {
      throw failures.explain(e);
    }
  }

  /** Writes what is no change of a dataset, in one transaction. */
  public void write(Consumer<Handle> work) {
    writing.lock();
    try {
      writer.useTransaction(work::accept);
    } catch (RuntimeException e) {
      throw failures.explain(e);
    } finally {
      writing.unlock();
    }
  }

  /** Writes with numbers at hand, in one transaction that is alone until its commit. */
  public <T> T change(BiFunction<Handle, Numbers, T> work) {
    writing.lock();
    try {
      return writer.inTransaction(
          handle -> {
            Numbers numbers = Numbers.take(handle);
            T result = work.apply(handle, numbers);
            numbers.put(handle);
            return result;
          });
    } catch (RuntimeException e) {
      throw failures.explain(e);
    } finally {
      writing.unlock();
    }
  }

  /** Whether it was closed. */
  public boolean isClosed() {
    return writerPool.isClosed();
  }

  @Override
  public void close() {
    readerPool.close();
    writerPool.close();
  }
}

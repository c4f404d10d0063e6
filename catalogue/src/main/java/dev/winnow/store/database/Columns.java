package dev.winnow.store.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** How columns that may be empty are read and written. */
public final class Columns {

  private Columns() {}

  /** A number, if there is one. */
  public static OptionalLong number(ResultSet row, int column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
  }

  /** A small number, if there is one. */
  public static OptionalInt smallNumber(ResultSet row, int column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** A decimal number, if there is one. */
  public static OptionalDouble decimal(ResultSet row, int column) throws SQLException {
    double value = row.getDouble(column);
    return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** A moment, if there is one. */
  public static Optional<Instant> moment(ResultSet row, int column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(value));
  }

  /** A text, if there is one. */
  public static Optional<String> text(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  /** A number to be written. */
  public static @Nullable Long of(OptionalLong value) {
    return value.isPresent() ? value.getAsLong() : null;
  }

  /** A number to be written. */
  public static @Nullable Double of(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }

  /** A small number to be written. */
  public static @Nullable Long of(OptionalInt value) {
    return value.isPresent() ? (long) value.getAsInt() : null;
  }

  /** A moment to be written. */
  public static @Nullable Long of(Optional<Instant> value) {
    return value.map(Instant::toEpochMilli).orElse(null);
  }
}

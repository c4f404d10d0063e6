package dev.winnow.store.database;

import java.sql.SQLException;
import java.util.Optional;

/** What the failures of a database mean to the person who runs Winnow, and what helps. */
final class Failures {

  private static final int SQLITE_BUSY = 5;
  private static final int SQLITE_LOCKED = 6;
  private static final int SQLITE_READONLY = 8;
  private static final int SQLITE_IOERR = 10;
  private static final int SQLITE_CORRUPT = 11;
  private static final int SQLITE_FULL = 13;
  private static final int SQLITE_CANTOPEN = 14;
  private static final int SQLITE_NOTADB = 26;

  private final String url;

  Failures(String url) {
    this.url = url;
  }

  /** The same failure in words when it is the database's, else itself. */
  RuntimeException explain(RuntimeException failure) {
    if (failure instanceof StoreException) {
      return failure;
    }
    return cause(failure)
        .<RuntimeException>map(
            cause -> new StoreException("The store at " + url + " " + words(cause), failure))
        .orElse(failure);
  }

  private static Optional<SQLException> cause(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof SQLException found) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private String words(SQLException cause) {
    String known =
        url.startsWith("jdbc:sqlite:")
            ? sqlite(cause.getErrorCode() & 0xff)
            : postgres(String.valueOf(cause.getSQLState()));
    return known.isEmpty()
        ? "failed: " + cause.getMessage()
        : known + " (" + cause.getMessage() + ")";
  }

  private static String sqlite(int code) {
    return switch (code) {
      case SQLITE_BUSY, SQLITE_LOCKED ->
          "is locked by another program: end the other Winnow or the tool that has it open, then"
              + " try again.";
      case SQLITE_READONLY ->
          "cannot be written: give this user the right to write the file and its folder, or choose"
              + " another folder with --data.";
      case SQLITE_FULL -> "has no room left: free some space on its disk, then try again.";
      case SQLITE_CANTOPEN ->
          "cannot be opened: check that its folder exists and that this user may write there, or"
              + " choose another folder with --data.";
      case SQLITE_NOTADB ->
          "is not an SQLite database: move that file away, or choose another folder with --data.";
      case SQLITE_CORRUPT ->
          "is damaged: restore it from a copy, or move it away and harvest again.";
      case SQLITE_IOERR -> "cannot be read or written: check its disk.";
      default -> "";
    };
  }

  private static String postgres(String state) {
    return switch (state) {
      case "53100" -> "has no room left: free some space on the server's disk, then try again.";
      case "28P01", "28000" -> "refuses this user: check store.user and store.password.";
      case "3D000" -> "does not exist: create that database, or correct store.url.";
      case "25006" -> "is read-only: point store.url at the primary server.";
      case "42501" -> "forbids this user to do that: give store.user all rights on the database.";
      case "53300" -> "has no connection left: raise max_connections or end other programs.";
      case "57014", "55P03" -> "is locked by another program: end it, then try again.";
      default ->
          state.startsWith("08")
              ? "cannot be reached: check that the server runs and that store.url is right."
              : "";
    };
  }
}

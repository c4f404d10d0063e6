package dev.winnow.store.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailuresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5    | is locked by another program: end the other Winnow or the tool that has it open,"
            + " then try again.",
        "517  | is locked by another program: end the other Winnow or the tool that has it open,"
            + " then try again.",
        "8    | cannot be written: give this user the right to write the file and its folder, or"
            + " choose another folder with --data.",
        "13   | has no room left: free some space on its disk, then try again.",
        "26   | is not an SQLite database: move that file away, or choose another folder with"
            + " --data.",
        "11   | is damaged: restore it from a copy, or move it away and harvest again.",
      })
  void saysWhatHelpsWithSqlite(int code, String words) {
    assertEquals(
        "The store at jdbc:sqlite:x.db " + words + " (why)",
        explained("jdbc:sqlite:x.db", new SQLException("why", "", code)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "53100 | has no room left: free some space on the server's disk, then try again.",
        "08001 | cannot be reached: check that the server runs and that store.url is right.",
        "28P01 | refuses this user: check store.user and store.password.",
        "25006 | is read-only: point store.url at the primary server.",
      })
  void saysWhatHelpsWithPostgres(String state, String words) {
    assertEquals(
        "The store at jdbc:postgresql:x " + words + " (why)",
        explained("jdbc:postgresql:x", new SQLException("why", state)));
  }

  @Test
  void otherFailuresOfTheDatabaseAreTold() {
    assertEquals(
        "The store at jdbc:sqlite:x.db failed: no such table",
        explained("jdbc:sqlite:x.db", new SQLException("no such table", "", 1)));
  }

  @Test
  void failuresOfOthersStayWhatTheyAre() {
    RuntimeException other = new IllegalArgumentException("odd page");
    assertSame(other, new Failures("jdbc:sqlite:x.db").explain(other));
  }

  private static String explained(String url, SQLException cause) {
    return new Failures(url).explain(new IllegalStateException("wrapped", cause)).getMessage();
  }
}

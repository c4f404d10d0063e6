package dev.winnow.store.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreparedStatementsTest {

  private static final String PUT = "INSERT INTO thing (id, name) VALUES (?, ?)";

  @TempDir private Path folder;
  private Database database;

  @BeforeEach
  void open() {
    database = Database.open("jdbc:sqlite:" + folder.resolve("winnow.db"), "", "");
    database.write(
        handle -> handle.execute("CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT)"));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aStatementThatFailedIsMadeAnew() {
    put(1, "one");
    assertThrows(StoreException.class, () -> put(1, "again"));
    put(2, "two");
    assertEquals(List.of("one", "two"), names());
  }

  @Test
  void nothingOfTheLastUseIsLeft() {
    put(1, "one");
    database.write(
        handle ->
            handle.createUpdate(PUT).bind(0, 2).bindNull(1, java.sql.Types.VARCHAR).execute());
    database.write(
        handle -> {
          try (var batch = handle.prepareBatch(PUT)) {
            batch.bind(0, 3).bind(1, "three").add();
            batch.bind(0, 4).bind(1, "four").add();
            batch.execute();
          }
          handle.execute(PUT, 5, "five");
        });
    assertEquals(List.of("one", "-", "three", "four", "five"), names());
  }

  @Test
  void theSameMayBeAskedWhileItIsBeingAnswered() {
    put(1, "one");
    put(2, "two");
    List<String> pairs = new ArrayList<>();
    String all = "SELECT name FROM thing ORDER BY id";
    database.read(
        handle -> {
          handle
              .createQuery(all)
              .mapTo(String.class)
              .useStream(
                  outer ->
                      outer.forEach(
                          one ->
                              handle
                                  .createQuery(all)
                                  .mapTo(String.class)
                                  .list()
                                  .forEach(two -> pairs.add(one + " " + two))));
          return 0;
        });
    assertEquals(List.of("one one", "one two", "two one", "two two"), pairs);
  }

  @Test
  void thereMayBeMoreStatementsThanAreKept() {
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 300; i++) {
        int number = i;
        String text =
            database.read(
                handle -> handle.createQuery("SELECT 'n" + number + "'").mapTo(String.class).one());
        assertEquals("n" + number, text);
      }
    }
  }

  @Test
  void tablesMayChangeMeanwhile() {
    put(1, "one");
    assertEquals(List.of("one"), names());
    database.write(handle -> handle.execute("ALTER TABLE thing ADD COLUMN size INTEGER"));
    database.write(handle -> handle.execute("UPDATE thing SET name = 'eins', size = 3"));
    assertEquals(List.of("eins"), names());
  }

  private void put(int id, String name) {
    database.write(handle -> handle.execute(PUT, id, name));
  }

  private List<String> names() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT COALESCE(name, '-') FROM thing ORDER BY id")
                .mapTo(String.class)
                .list());
  }
}

package dev.winnow.store;

import static dev.winnow.store.Samples.DAY_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.store.database.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {

  @TempDir Path folder;

  @Test
  void makesItsFolderAndFindsEverythingAgain() {
    StoreSettings settings = StoreSettings.in(folder.resolve("data").resolve("deep"));
    try (Store store = Store.open(settings)) {
      new Fixture(store).harvest("vallby", DAY_1, "bad");
    }
    try (Store store = Store.open(settings)) {
      assertEquals("vallby/bad", new Fixture(store).get("vallby", "bad").dataset().id().toString());
      assertEquals(1, store.changes().last());
    }
  }

  @Test
  void severalMayOpenANewStoreAtTheSameTime() throws ExecutionException, InterruptedException {
    StoreSettings settings = StoreSettings.in(folder);
    try (ExecutorService threads = Executors.newFixedThreadPool(12)) {
      List<Future<Long>> opened = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        opened.add(threads.submit(() -> lastChange(settings)));
      }
      for (Future<Long> last : opened) {
        assertEquals(0, last.get());
      }
    }
  }

  private static long lastChange(StoreSettings settings) {
    try (Store store = Store.open(settings)) {
      return store.changes().last();
    }
  }

  @Test
  void closingTwiceDoesNothing() {
    Store store = Store.open(StoreSettings.in(folder));
    store.close();
    store.close();
  }

  @Test
  void refusesADatabaseThatANewerWinnowWrote() throws SQLException {
    StoreSettings settings = StoreSettings.in(folder);
    Store.open(settings).close();
    try (Connection connection = DriverManager.getConnection(settings.url());
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          INSERT INTO schema_history (installed_rank, version, description, type, script, checksum,
            installed_by, installed_on, execution_time, success)
          VALUES (99, '99', 'later', 'SQL', 'V99__later.sql', 1, '', '2030-01-01 00:00:00.000', 1, 1)
          """);
    }
    StoreException refused = assertThrows(StoreException.class, () -> Store.open(settings));
    assertEquals(
        "The store at "
            + settings.url()
            + " was written by a newer Winnow (its tables are of version 99): start that version"
            + " again, or choose another folder with --data.",
        refused.getMessage());
  }

  @Test
  void refusesAFileThatIsNoDatabase() throws IOException {
    Files.writeString(folder.resolve("winnow.db"), "hello ".repeat(1000));
    StoreException refused =
        assertThrows(StoreException.class, () -> Store.open(StoreSettings.in(folder)));
    assertTrue(refused.getMessage().contains(" is not an SQLite database: move that file away"));
  }

  @Test
  void refusesAFolderThatCannotBeMade() throws IOException {
    Files.writeString(folder.resolve("file"), "");
    StoreSettings settings = StoreSettings.in(folder.resolve("file").resolve("data"));
    StoreException refused = assertThrows(StoreException.class, () -> Store.open(settings));
    assertTrue(refused.getMessage().endsWith("Choose another with --data."));
  }

  @Test
  void refusesAnAddressOfAnotherKindOfDatabase() {
    StoreException refused =
        assertThrows(
            StoreException.class, () -> Store.open(new StoreSettings("jdbc:h2:mem:x", "", "")));
    assertEquals(
        "store.url must start with jdbc:sqlite: and name a file, or start with jdbc:postgresql:,"
            + " was 'jdbc:h2:mem:x'",
        refused.getMessage());
  }

  @Test
  void saysWhenAServerCannotBeReached() {
    StoreSettings settings = new StoreSettings("jdbc:postgresql://127.0.0.1:1/x", "u", "p");
    StoreException refused = assertThrows(StoreException.class, () -> Store.open(settings));
    assertTrue(
        refused
            .getMessage()
            .startsWith(
                "The store at jdbc:postgresql://127.0.0.1:1/x cannot be reached: check that the"
                    + " server runs"));
  }
}

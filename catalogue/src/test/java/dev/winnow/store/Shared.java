package dev.winnow.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A store that the tests of a class share, emptied before each, because opening one takes time. */
record Shared(StoreSettings settings, Store store) implements AutoCloseable {

  private static final List<String> TABLES =
      List.of(
          "event",
          "event_concern",
          "event_standing",
          "saved_search",
          "saved_search_match",
          "edition_entry",
          "edition",
          "figure_month",
          "standing_month",
          "figure_news",
          "figure",
          "tally",
          "watch_delivery",
          "watch",
          "watch_channel",
          "watcher",
          "copy_key",
          "copy_pair",
          "copy_place",
          "link_news",
          "link_use",
          "link_target",
          "link_look",
          "link",
          "fault",
          "run_alarm",
          "run_held",
          "run_measure",
          "remap",
          "removal",
          "run_present",
          "page_memory",
          "portal_memory",
          "diagnosis",
          "run_page",
          "lease",
          "run",
          "score_now",
          "change_seen",
          "stamped_day",
          "rhythm_peers",
          "portal_day",
          "score",
          "raw",
          "content",
          "change_log",
          "dataset",
          "organisation_key",
          "organisation",
          "portal");

  static Shared open(Engine engine, Path folder) {
    StoreSettings settings = engine.fresh(folder);
    return new Shared(settings, Store.open(settings));
  }

  /** The store without anything in it. */
  Store wiped() {
    try (Connection connection = DriverManager.getConnection(settings.url());
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (String table : TABLES) {
        statement.execute("DELETE FROM " + table);
      }
      statement.execute(
          "UPDATE counter SET change_number = 0, dataset = 0, organisation = 0, run = 0, fault ="
              + " 0");
      statement.execute("UPDATE copy_progress SET change_number = 0");
      statement.execute("UPDATE link_progress SET number = 0");
      statement.execute("UPDATE rhythm_learned SET moment = 0");
      statement.execute("UPDATE event_progress SET change_number = 0, event_number = 0");
      statement.execute("UPDATE saved_search_progress SET event_number = 0");
      statement.execute(
          "UPDATE figure_progress SET change_number = 0, recipe = '', month = 0, tallied = 0");
      connection.commit();
      return store;
    } catch (SQLException e) {
      throw new IllegalStateException("the shared store cannot be emptied", e);
    }
  }

  @Override
  public void close() {
    store.close();
  }
}

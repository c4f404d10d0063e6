package dev.winnow.app.telling;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;

/** Puts events where the follower of changes puts them. */
final class Happening {

  private final String url;
  private long last;

  Happening(Path data) {
    this.url = "jdbc:sqlite:" + data.resolve("winnow.db");
  }

  /** Something happens to a dataset; details are a JSON object of texts. */
  void add(String kind, String title, String details, Instant at) {
    last++;
    try (Connection connection = DriverManager.getConnection(url);
        PreparedStatement event =
            connection.prepareStatement(
                "INSERT INTO event (number, change_number, kind, subject_type, subject, title,"
                    + " portal, organisation, moment, details, counted)"
                    + " VALUES (?, ?, ?, 'dataset', ?, ?, 'vallby', 'vallby-kommun', ?, ?, 1)");
        PreparedStatement progress =
            connection.prepareStatement("UPDATE event_progress SET event_number = ?")) {
      event.setLong(1, last);
      event.setLong(2, last);
      event.setString(3, kind);
      event.setString(4, "vallby/d" + last);
      event.setString(5, title);
      event.setLong(6, at.toEpochMilli());
      event.setString(7, details);
      event.execute();
      progress.setLong(1, last);
      progress.execute();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}

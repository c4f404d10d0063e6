package dev.winnow.store;

import java.nio.file.Path;

/**
 * Where the store is.
 *
 * @param url a JDBC address: {@code jdbc:sqlite:…} or {@code jdbc:postgresql:…}
 * @param user empty for SQLite
 * @param password empty for SQLite
 */
public record StoreSettings(String url, String user, String password) {

  /** An SQLite file in this folder. */
  public static StoreSettings in(Path folder) {
    return new StoreSettings("jdbc:sqlite:" + folder.resolve("winnow.db"), "", "");
  }
}

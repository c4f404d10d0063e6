package dev.winnow.store.watch;

import java.util.Locale;

/** How a watcher is told. */
public enum Way {
  MAIL,
  WEBHOOK;

  /** As it is written in the API and the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Way of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}

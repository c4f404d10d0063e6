package dev.winnow.store;

import java.util.Locale;

/** Why a dataset has a new change number. */
public enum ChangeKind {
  ADDED,
  CONTENT,
  TIME,
  LINKS,
  PROFILE,
  REMOVED,
  RETURNED,
  MOVED,
  /** Its copies on other portals are others; nothing of its own changed. */
  COPIES;

  /** As it is written in the API and the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of this code. */
  static ChangeKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}

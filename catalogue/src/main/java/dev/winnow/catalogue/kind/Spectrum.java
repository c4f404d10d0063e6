package dev.winnow.catalogue.kind;

import java.util.Locale;

/** Where data stands between open to everybody and closed. */
public enum Spectrum {
  /** Anybody may use it for anything. */
  OPEN,
  /** Some may use it, or all of them for some purposes. */
  SHARED,
  /** Only those who hold it may use it. */
  CLOSED,
  /** Nobody said so; never the same as closed. */
  UNKNOWN;

  /** As it is written in addresses and the API. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

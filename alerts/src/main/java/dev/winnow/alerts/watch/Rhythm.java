package dev.winnow.alerts.watch;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How soon somebody is told. */
public enum Rhythm {
  AT_ONCE,
  DAILY,
  WEEKLY;

  /** As it is written everywhere, such as "at-once". */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The rhythm of this code; empty for an unknown one. */
  public static Optional<Rhythm> find(String code) {
    return Arrays.stream(values()).filter(rhythm -> rhythm.code().equals(code)).findFirst();
  }
}

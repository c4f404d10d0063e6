package dev.winnow.app.output;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** How values are written in the tables of the terminal. */
public final class Cell {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

  private Cell() {}

  /** A moment to the minute, in the zone of this machine. */
  public static String time(Instant moment) {
    return TIME.format(moment);
  }

  /** Harvested text on one line without control characters, cut with an ellipsis. */
  public static String text(String text, int longest) {
    String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    return line.codePointCount(0, line.length()) <= longest
        ? line
        : line.substring(0, line.offsetByCodePoints(0, longest - 1)) + "…";
  }
}

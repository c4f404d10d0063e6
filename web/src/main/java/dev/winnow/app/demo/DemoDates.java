package dev.winnow.app.demo;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * Fills in the dates of the sample files, which are written relative to today so that the demo
 * looks right on any day: {@code {{-12d}}} is the day twelve days ago, {@code {{-12dT}}} with a
 * time, {@code {{-12dTZ}}} with a time in UTC.
 */
final class DemoDates {

  private static final Pattern TOKEN = Pattern.compile("\\{\\{([+-]\\d+)d(TZ|T)?}}");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

  private DemoDates() {}

  static String fillIn(String text, Instant now) {
    return TOKEN
        .matcher(text)
        .replaceAll(
            match -> {
              var moment = now.atOffset(ZoneOffset.UTC).plusDays(Integer.parseInt(match.group(1)));
              String form = match.group(2) == null ? "" : match.group(2);
              return switch (form) {
                case "T" -> TIME.format(moment);
                case "TZ" -> TIME.format(moment) + "Z";
                default -> DAY.format(moment);
              };
            });
  }
}

package dev.winnow.catalogue.vocabulary.date;

import java.time.Instant;

/** Reads one date, in whatever way it is written. */
public final class Dates {

  private static final Instant EPOCH_FROM = Instant.parse("1980-01-01T00:00:00Z");
  private static final Instant EPOCH_UNTIL = Instant.parse("2100-01-01T00:00:00Z");
  private static final int LONGEST = 100;

  private Dates() {}

  /** Reads a text without blanks around it; never fails. */
  public static DateReading read(String text) {
    if (text.length() > LONGEST) {
      return DateReading.unknown("a long text, not a date");
    }
    if (isDigits(text)) {
      return digits(text);
    }
    DateReading iso = IsoDate.read(text);
    return iso.span().isPresent() || startsLikeIso(text) ? iso : WrittenDate.read(text);
  }

  private static boolean startsLikeIso(String text) {
    return text.length() > 4 && isDigits(text.substring(0, 4)) && text.charAt(4) == '-';
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static DateReading digits(String text) {
    return switch (text.length()) {
      case 4, 8 -> IsoDate.read(text);
      case 6 -> sixDigits(text);
      case 10 -> epoch(Instant.ofEpochSecond(Long.parseLong(text)), "seconds since 1970");
      case 12, 14 -> IsoDate.read(text.substring(0, 8) + "T" + text.substring(8));
      case 13 -> epoch(Instant.ofEpochMilli(Long.parseLong(text)), "milliseconds since 1970");
      default -> DateReading.unknown("a number, not a date");
    };
  }

  private static DateReading epoch(Instant instant, String unit) {
    boolean plausible = instant.isAfter(EPOCH_FROM) && instant.isBefore(EPOCH_UNTIL);
    return plausible
        ? DateReading.instant(instant, unit)
        : DateReading.unknown("a number, not a date");
  }

  /** 201505 can only be May 2015; 201205 may be 5 December 2020 or 20 December 2005 as well. */
  private static DateReading sixDigits(String text) {
    int middle = Integer.parseInt(text.substring(2, 4));
    return middle > 12
        ? IsoDate.read(text.substring(0, 4) + "-" + text.substring(4))
        : DateReading.unknown("six digits may mean several dates");
  }
}

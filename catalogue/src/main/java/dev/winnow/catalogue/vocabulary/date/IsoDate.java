package dev.winnow.catalogue.vocabulary.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Reads ISO 8601 dates and the forms that programs make of them: a blank for "T", "/" for "-", a
 * zone's letters between date and time. Without a zone it is UTC.
 */
final class IsoDate {

  private static final String DATE = "an ISO date";

  private final String text;
  private int at;

  private IsoDate(String text) {
    this.text = text;
  }

  static DateReading read(String text) {
    try {
      return new IsoDate(text).date();
    } catch (DateTimeException e) {
      return DateReading.unknown("there is no such day or time");
    }
  }

  private DateReading date() {
    int year = digits(4);
    if (year < 0) {
      return DateReading.unknown("no form of date that is known");
    }
    if (!DateReading.isBelievable(year)) {
      return DateReading.unknown("the year " + text.substring(0, 4) + " is no real year");
    }
    if (isEnd()) {
      return DateReading.year(year, "a year");
    }
    char separator = separator();
    int month = digits(2);
    if (month >= 1 && month <= 12 && isEnd() && separator != 0) {
      return DateReading.month(YearMonth.of(year, month), "a month");
    }
    if (month < 0 || separator != 0 && !take(separator)) {
      return DateReading.unknown("no form of date that is known");
    }
    int day = digits(2);
    if (day < 0) {
      return DateReading.unknown("no form of date that is known");
    }
    return rest(LocalDate.of(year, month, day));
  }

  private DateReading rest(LocalDate day) {
    if (isEnd()) {
      return DateReading.day(day, ZoneOffset.UTC, DATE);
    }
    Optional<ZoneOffset> zone = zone();
    if (zone.isPresent() && isEnd()) {
      return DateReading.day(day, zone.get(), "an ISO date with a zone");
    }
    boolean joined = take('T') || take('t') || takeBlanks();
    if (!joined && zone.isEmpty()) {
      return DateReading.unknown("no form of date that is known");
    }
    Optional<LocalDateTime> time = time(day);
    if (time.isEmpty()) {
      return DateReading.unknown("no form of date that is known");
    }
    return zoned(time.get(), zone);
  }

  private DateReading zoned(LocalDateTime time, Optional<ZoneOffset> before) {
    if (isEnd() && before.isEmpty()) {
      return DateReading.instant(
          time.toInstant(ZoneOffset.UTC), "an ISO date and time, read as UTC");
    }
    Optional<ZoneOffset> zone = before;
    if (!isEnd()) {
      takeBlanks();
      zone = zone();
    }
    if (zone.isEmpty() || !isEnd()) {
      return DateReading.unknown("no form of date that is known");
    }
    Instant instant = time.toInstant(zone.get());
    return DateReading.instant(instant, "an ISO date and time");
  }

  private Optional<LocalDateTime> time(LocalDate day) {
    int hour = digits(2);
    if (hour < 0) {
      return Optional.empty();
    }
    boolean colons = take(':');
    int minute = digits(2);
    if (minute < 0 && colons) {
      return Optional.empty();
    }
    boolean seconds = minute >= 0 && (colons ? take(':') : isDigit());
    int second = seconds ? digits(2) : 0;
    if (second < 0) {
      return Optional.empty();
    }
    fraction();
    int whole = Math.max(minute, 0);
    if (hour == 24 && whole == 0 && second == 0) {
      return Optional.of(day.plusDays(1).atStartOfDay());
    }
    return Optional.of(day.atTime(LocalTime.of(hour, whole, Math.min(second, 59))));
  }

  private void fraction() {
    boolean point = at + 1 < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ',');
    if (point) {
      at++;
      while (isDigit()) {
        at++;
      }
    }
  }

  private Optional<ZoneOffset> zone() {
    if (isEnd()) {
      return Optional.empty();
    }
    char sign = text.charAt(at);
    if (sign == '+' || sign == '-') {
      return offset(sign);
    }
    int end = at;
    while (end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    Optional<ZoneOffset> zone = Zones.find(text.substring(at, end));
    if (zone.isPresent()) {
      at = end;
    }
    return zone;
  }

  private Optional<ZoneOffset> offset(char sign) {
    int start = at;
    at++;
    int hours = digits(2);
    take(':');
    int minutes = isEnd() ? 0 : digits(2);
    if (hours < 0 || hours > 18 || minutes < 0 || minutes > 59) {
      at = start;
      return Optional.empty();
    }
    int total = Math.min(hours * 60 + minutes, 18 * 60);
    return Optional.of(ZoneOffset.ofTotalSeconds((sign == '-' ? -60 : 60) * total));
  }

  private char separator() {
    for (char separator : new char[] {'-', '/', '.'}) {
      if (take(separator)) {
        return separator;
      }
    }
    return 0;
  }

  private boolean isEnd() {
    return at == text.length();
  }

  private boolean isDigit() {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private boolean take(char c) {
    boolean here = at < text.length() && text.charAt(at) == c;
    at += here ? 1 : 0;
    return here;
  }

  private boolean takeBlanks() {
    int start = at;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at > start;
  }

  /** Reads exactly so many digits, or nothing: -1. */
  private int digits(int count) {
    int value = 0;
    for (int i = 0; i < count; i++) {
      if (at + i >= text.length() || !Character.isDigit(text.charAt(at + i))) {
        return -1;
      }
      value = value * 10 + Character.digit(text.charAt(at + i), 10);
    }
    at += count;
    return value;
  }
}

package dev.winnow.catalogue.vocabulary.date;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What a text says as a date.
 *
 * @param span the time it names; empty when it is not understood
 * @param rule how it was understood, or why it was not
 */
public record DateReading(Optional<Span> span, String rule) {

  /** The years that are believed; others are placeholders or slips. */
  static final int FIRST_YEAR = 1000;

  static final int LAST_YEAR = 2200;

  /**
   * A span of time.
   *
   * @param from its first instant
   * @param until the first instant after it
   * @param unit how exactly it was stated: SECONDS, DAYS, MONTHS or YEARS
   */
  public record Span(Instant from, Instant until, ChronoUnit unit) {}

  static DateReading unknown(String rule) {
    return new DateReading(Optional.empty(), rule);
  }

  static DateReading instant(Instant instant, String rule) {
    Instant second = instant.truncatedTo(ChronoUnit.SECONDS);
    return of(new Span(second, second.plusSeconds(1), ChronoUnit.SECONDS), rule);
  }

  static DateReading day(LocalDate day, ZoneOffset zone, String rule) {
    return of(new Span(start(day, zone), start(day.plusDays(1), zone), ChronoUnit.DAYS), rule);
  }

  static DateReading month(YearMonth month, String rule) {
    Instant from = start(month.atDay(1), ZoneOffset.UTC);
    Instant until = start(month.plusMonths(1).atDay(1), ZoneOffset.UTC);
    return of(new Span(from, until, ChronoUnit.MONTHS), rule);
  }

  static DateReading year(int year, String rule) {
    Instant from = start(LocalDate.of(year, 1, 1), ZoneOffset.UTC);
    Instant until = start(LocalDate.of(year + 1, 1, 1), ZoneOffset.UTC);
    return of(new Span(from, until, ChronoUnit.YEARS), rule);
  }

  static boolean isBelievable(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /** Whether there is such a day. */
  static boolean isDay(int year, int month, int day) {
    return isBelievable(year)
        && month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(year, month).lengthOfMonth();
  }

  private static DateReading of(Span span, String rule) {
    return new DateReading(Optional.of(span), rule);
  }

  private static Instant start(LocalDate day, ZoneOffset zone) {
    return day.atStartOfDay(zone).toInstant();
  }
}

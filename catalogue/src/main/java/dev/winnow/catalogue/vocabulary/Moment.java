package dev.winnow.catalogue.vocabulary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * A point in time as exactly as it was stated: "2011" is the whole of that year.
 *
 * @param from the first instant it may mean
 * @param until the first instant after it; later than {@code from}
 * @param precision how exactly it was stated
 */
public record Moment(Instant from, Instant until, Precision precision)
    implements Comparable<Moment> {

  /** How exactly a moment was stated; an interval was stated by its two ends. */
  public enum Precision {
    SECOND,
    DAY,
    MONTH,
    YEAR,
    INTERVAL
  }

  public Moment {
    Objects.requireNonNull(precision, "precision");
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException(
          "a moment ends after it starts, was " + from + "/" + until);
    }
  }

  /** An instant, exact to the second. */
  public static Moment of(Instant instant) {
    return new Moment(instant, instant.plusSeconds(1), Precision.SECOND);
  }

  /** A whole day in UTC. */
  public static Moment of(LocalDate day) {
    return new Moment(start(day), start(day.plusDays(1)), Precision.DAY);
  }

  /** A whole month in UTC. */
  public static Moment of(YearMonth month) {
    return new Moment(start(month.atDay(1)), start(month.plusMonths(1).atDay(1)), Precision.MONTH);
  }

  /** A whole year in UTC. */
  public static Moment ofYear(int year) {
    return new Moment(
        start(LocalDate.of(year, 1, 1)), start(LocalDate.of(year + 1, 1, 1)), Precision.YEAR);
  }

  /** Everything between the starts of two days, the second one excluded. */
  public static Moment between(Instant from, Instant until) {
    return new Moment(from, until, Precision.INTERVAL);
  }

  /** The day it starts on, in UTC. */
  public LocalDate day() {
    return LocalDate.ofInstant(from, ZoneOffset.UTC);
  }

  @Override
  public int compareTo(Moment other) {
    int byStart = from.compareTo(other.from);
    return byStart != 0 ? byStart : until.compareTo(other.until);
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}

package dev.winnow.web.question;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How new data must be: a date such as "2026-01-31", or an age such as "7d", "30d" or "1y".
 *
 * @param said as it stands in an address
 */
public record Since(String said) {
  private static final Pattern AGE = Pattern.compile("(\\d{1,4})([dwmy])");

  public Since {
    before(said, Instant.EPOCH);
  }

  /** Reads it; empty when it is neither a date nor an age. */
  public static Optional<Since> read(String said) {
    try {
      return Optional.of(new Since(said));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The earliest moment that is new enough. */
  public Instant before(Instant now) {
    return before(said, now);
  }

  private static Instant before(String said, Instant now) {
    Matcher age = AGE.matcher(said);
    if (age.matches()) {
      return now.atOffset(ZoneOffset.UTC)
          .minus(period(Integer.parseInt(age.group(1)), age.group(2)))
          .toInstant();
    }
    return said.contains("T")
        ? OffsetDateTime.parse(said).toInstant()
        : LocalDate.parse(said).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static Period period(int count, String unit) {
    return switch (unit) {
      case "d" -> Period.ofDays(count);
      case "w" -> Period.ofWeeks(count);
      case "m" -> Period.ofMonths(count);
      default -> Period.ofYears(count);
    };
  }
}

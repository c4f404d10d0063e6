package dev.winnow.harvest.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads the Retry-After header. */
final class RetryAfter {

  private RetryAfter() {}

  /** How long to wait from now; empty when the header is absent, unreadable or in the past. */
  static Optional<Duration> read(String header, Instant now) {
    String text = header.strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<Duration> wait =
        text.chars().allMatch(Character::isDigit) ? seconds(text) : date(text, now);
    return wait.filter(Duration::isPositive);
  }

  private static Optional<Duration> seconds(String text) {
    return Optional.of(
        text.length() > 9 ? Duration.ofDays(365) : Duration.ofSeconds(Long.parseLong(text)));
  }

  private static Optional<Duration> date(String text, Instant now) {
    try {
      ZonedDateTime at = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
      return Optional.of(Duration.between(now, at.toInstant()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}

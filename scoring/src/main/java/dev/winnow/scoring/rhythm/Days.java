package dev.winnow.scoring.rhythm;

import java.time.Duration;
import java.time.Instant;

/** Time in days, as the model counts it. */
final class Days {

  private static final double SECONDS = Duration.ofDays(1).toSeconds();

  private Days() {}

  static double of(Duration duration) {
    return duration.toSeconds() / SECONDS;
  }

  static double between(Instant from, Instant until) {
    return of(Duration.between(from, until));
  }

  static Duration duration(double days) {
    return Duration.ofSeconds(Math.round(days * SECONDS));
  }
}

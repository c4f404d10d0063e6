package dev.winnow.app.config;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads durations as people write them: 30s, 10m, 6h, 1d, or ISO 8601. */
final class Durations {

  private static final Pattern SHORT = Pattern.compile("(\\d+)\\s*(s|m|h|d)");

  private Durations() {}

  static Duration parse(String text) {
    Matcher matcher = SHORT.matcher(text.strip());
    if (text.strip().equals("0")) {
      return Duration.ZERO;
    }
    if (!matcher.matches()) {
      return Duration.parse(text.strip());
    }
    long amount = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2)) {
      case "s" -> Duration.ofSeconds(amount);
      case "m" -> Duration.ofMinutes(amount);
      case "h" -> Duration.ofHours(amount);
      default -> Duration.ofDays(amount);
    };
  }
}

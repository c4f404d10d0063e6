package dev.winnow.app.config;

import dev.winnow.catalogue.HarvestRules;
import dev.winnow.catalogue.HarvestRules.Budget;
import dev.winnow.catalogue.HarvestRules.QuietHours;
import dev.winnow.settings.Settings;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how portals are harvested: what holds for all in winnow.yaml, the rest in their files. */
final class Rules {

  private static final Pattern SIZE = Pattern.compile("(\\d{1,9})\\s*(MB|GB|TB)");

  private Rules() {}

  /** The rules in a mapping; what it does not say is as in {@code otherwise}. */
  static HarvestRules read(Settings settings, HarvestRules otherwise) {
    Optional<QuietHours> quiet =
        settings.value("quietHours", "hours such as 07:00-18:00", QuietHours::parse);
    return new HarvestRules(
        settings
            .value("fullEvery", "a number from 1 on", text -> (int) positive(text))
            .orElse(otherwise.fullEvery()),
        settings
            .choice("incremental", Map.of("auto", true, "never", false))
            .orElse(otherwise.incremental()),
        quiet.or(otherwise::quietHours),
        budget(settings.child("budget"), otherwise.budget()),
        settings
            .value("requestsAtOnce", "a number from 1 on", text -> (int) positive(text))
            .orElse(otherwise.atOnce()));
  }

  private static Budget budget(Settings settings, Budget otherwise) {
    Budget budget =
        new Budget(
            settings
                .value("bytes", "a size such as 500MB or 20GB", Rules::size)
                .orElse(otherwise.bytes()),
            settings
                .value("pages", "a number from 1 on", Rules::positive)
                .orElse(otherwise.pages()),
            settings
                .value("time", "a duration such as 30m, 12h or 1d", Rules::time)
                .orElse(otherwise.time()),
            settings
                .value("redirects", "a number from 1 on", Rules::positive)
                .orElse(otherwise.redirects()));
    settings.done();
    return budget;
  }

  private static Duration time(String text) {
    Duration time = Durations.parse(text);
    if (!time.isPositive()) {
      throw new IllegalArgumentException("not above 0");
    }
    return time;
  }

  private static long positive(String text) {
    long number = Long.parseLong(text.strip());
    if (number < 1 || number > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("out of range");
    }
    return number;
  }

  private static long size(String text) {
    Matcher matcher = SIZE.matcher(text.strip().toUpperCase(Locale.ROOT));
    if (!matcher.matches() || Long.parseLong(matcher.group(1)) == 0) {
      throw new IllegalArgumentException("no size");
    }
    int shift =
        switch (matcher.group(2)) {
          case "MB" -> 20;
          case "GB" -> 30;
          default -> 40;
        };
    return Long.parseLong(matcher.group(1)) << shift;
  }
}

package dev.winnow.app.config;

import dev.winnow.links.LinkSettings;
import dev.winnow.settings.Settings;
import java.time.Duration;
import java.util.Map;

/** Reads the keys below {@code links}. */
final class LinkKeys {

  private static final String DURATION = "a duration above 0 such as 10m, 6h or 7d";
  private static final String NUMBER = "a whole number above 0";

  private LinkKeys() {}

  static LinkSettings read(Settings settings) {
    LinkSettings usual = LinkSettings.DEFAULT;
    LinkSettings read =
        new LinkSettings(
            settings.choice("check", Map.of("true", true, "false", false)).orElse(usual.check()),
            settings.value("every", DURATION, LinkKeys::duration).orElse(usual.every()),
            settings.value("pause", DURATION, LinkKeys::duration).orElse(usual.pause()),
            settings.value("limit", NUMBER, LinkKeys::number).orElse(usual.limit()),
            settings.value("perHost", NUMBER, LinkKeys::number).orElse(usual.perHost()),
            settings.value("hosts", NUMBER, LinkKeys::number).orElse(usual.hosts()),
            settings
                .value("requestsPerSecond", "a number above 0", LinkKeys::rate)
                .orElse(usual.requestsPerSecond()));
    settings.done();
    return read;
  }

  private static Duration duration(String text) {
    Duration duration = Durations.parse(text);
    if (!duration.isPositive()) {
      throw new IllegalArgumentException("out of range");
    }
    return duration;
  }

  private static int number(String text) {
    int number = Integer.parseInt(text);
    if (number < 1) {
      throw new IllegalArgumentException("out of range");
    }
    return number;
  }

  private static double rate(String text) {
    double rate = Double.parseDouble(text);
    if (!(rate > 0 && rate <= 1000)) {
      throw new IllegalArgumentException("out of range");
    }
    return rate;
  }
}

package dev.winnow.alerts.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How long is waited after each failure: the pauses that the Standard Webhooks specification
 * recommends, three days in all. Each is stretched by up to a tenth, so that receivers that were
 * away together are not met by everybody at the same second.
 */
final class RetrySchedule {

  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(5),
          Duration.ofHours(10),
          Duration.ofHours(14),
          Duration.ofHours(20),
          Duration.ofHours(24));

  private RetrySchedule() {}

  /**
   * The pause after so many failures in a row; empty when it is enough.
   *
   * @param failures 1 or more
   * @param name of what failed: the same name is stretched alike
   */
  static Optional<Duration> after(int failures, String name) {
    if (failures > PAUSES.size()) {
      return Optional.empty();
    }
    Duration pause = PAUSES.get(failures - 1);
    long tenth = pause.toMillis() / 10;
    return Optional.of(pause.plusMillis(Math.floorMod((name + failures).hashCode(), tenth + 1)));
  }
}

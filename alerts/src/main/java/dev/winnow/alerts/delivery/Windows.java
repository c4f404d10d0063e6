package dev.winnow.alerts.delivery;

import dev.winnow.alerts.watch.Rhythm;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/**
 * When digests go out: every morning, or on Monday mornings, by the clock of one place.
 *
 * @param zone of that place
 * @param morning the time of day
 */
public record Windows(ZoneId zone, LocalTime morning) {

  /** Digests at six in the morning. */
  public static Windows at(ZoneId zone) {
    return new Windows(zone, LocalTime.of(6, 0));
  }

  /** The next moment, after this one, at which something in a rhythm is told. */
  public Instant next(Rhythm rhythm, Instant now) {
    ZonedDateTime local = now.atZone(zone);
    return switch (rhythm) {
      case AT_ONCE -> now;
      case DAILY -> later(local.toLocalDate().atTime(morning).atZone(zone), local, 1);
      case WEEKLY ->
          later(
              local
                  .toLocalDate()
                  .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                  .atTime(morning)
                  .atZone(zone),
              local,
              7);
    };
  }

  private static Instant later(ZonedDateTime window, ZonedDateTime now, int days) {
    return (window.isAfter(now) ? window : window.plusDays(days)).toInstant();
  }
}

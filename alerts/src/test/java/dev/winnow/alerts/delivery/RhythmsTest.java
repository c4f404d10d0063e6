package dev.winnow.alerts.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.alerts.watch.Rhythm;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When digests go out and when failures are tried again. */
class RhythmsTest {

  private static final Windows STOCKHOLM = Windows.at(ZoneId.of("Europe/Stockholm"));

  @ParameterizedTest
  @CsvSource({
    "AT_ONCE, 2026-11-21T12:00:00Z, 2026-11-21T12:00:00Z",
    "DAILY, 2026-11-21T12:00:00Z, 2026-11-22T05:00:00Z",
    "DAILY, 2026-11-21T04:59:59Z, 2026-11-21T05:00:00Z",
    "DAILY, 2026-11-21T05:00:00Z, 2026-11-22T05:00:00Z",
    "WEEKLY, 2026-11-21T12:00:00Z, 2026-11-23T05:00:00Z",
    "WEEKLY, 2026-11-23T04:00:00Z, 2026-11-23T05:00:00Z",
    "WEEKLY, 2026-11-23T05:00:00Z, 2026-11-30T05:00:00Z",
    // the clock is put forward on 28 March 2027
    "DAILY, 2027-03-27T12:00:00Z, 2027-03-28T04:00:00Z",
    "WEEKLY, 2027-03-22T06:00:00Z, 2027-03-29T04:00:00Z",
  })
  void tellsAtSixByTheClockOfThePlace(Rhythm rhythm, Instant now, Instant next) {
    assertEquals(next, STOCKHOLM.next(rhythm, now));
  }

  @Test
  void triesAgainAsTheStandardRecommendsForThreeDaysAndThenStops() {
    List<Duration> pauses = new ArrayList<>();
    for (int failures = 1; failures <= 9; failures++) {
      pauses.add(RetrySchedule.after(failures, "c").orElseThrow());
    }
    List<Duration> least =
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
    for (int i = 0; i < least.size(); i++) {
      assertTrue(pauses.get(i).compareTo(least.get(i)) >= 0, pauses.get(i).toString());
      Duration most = least.get(i).plus(least.get(i).dividedBy(10));
      assertTrue(pauses.get(i).compareTo(most) <= 0, pauses.get(i).toString());
    }
    assertEquals(Optional.empty(), RetrySchedule.after(10, "c"));
    assertEquals(RetrySchedule.after(5, "c"), RetrySchedule.after(5, "c"));
  }
}

package dev.winnow.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.winnow.catalogue.HarvestRules.QuietHours;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

  @ParameterizedTest
  @CsvSource({
    "07:00-18:00, 2026-11-21T05:59:59Z, -",
    "07:00-18:00, 2026-11-21T06:00:00Z, 2026-11-21T17:00:00Z",
    "07:00-18:00, 2026-11-21T16:59:59Z, 2026-11-21T17:00:00Z",
    "07:00-18:00, 2026-11-21T17:00:00Z, -",
    "07:00-18:00, 2026-07-21T05:00:00Z, 2026-07-21T16:00:00Z",
    "22:00-06:00, 2026-11-21T21:00:00Z, 2026-11-22T05:00:00Z",
    "22:00-06:00, 2026-11-21T03:00:00Z, 2026-11-21T05:00:00Z",
    "22:00-06:00, 2026-11-21T12:00:00Z, -"
  })
  void endInThePortalsOwnTimeZone(String hours, String moment, String end) {
    assertEquals(
        end,
        QuietHours.parse(hours)
            .endAfter(Instant.parse(moment), STOCKHOLM)
            .map(Instant::toString)
            .orElse("-"));
  }

  @Test
  void saysWhatIsNoHours() {
    assertThrows(IllegalArgumentException.class, () -> QuietHours.parse("07:00"));
    assertThrows(IllegalArgumentException.class, () -> QuietHours.parse("07:00-07:00"));
  }
}

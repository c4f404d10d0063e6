package dev.winnow.app.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoDatesTest {

  @ParameterizedTest
  @CsvSource({
    "issued {{-12d}}, issued 2026-11-09",
    "{{+30d}}, 2026-12-21",
    "{{-0dT}}, 2026-11-21T08:15:00",
    "{{-1dTZ}}, 2026-11-20T08:15:00Z",
    "{{default.description}}, {{default.description}}",
    "{{-12x}}, {{-12x}}"
  })
  void datesAreWrittenRelativeToToday(String written, String served) {
    assertEquals(served, DemoDates.fillIn(written, Instant.parse("2026-11-21T08:15:00Z")));
  }
}

package dev.winnow.harvest.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class PaceTest {

  private Instant now = Instant.parse("2026-11-21T12:00:00Z");
  private final List<Instant> expected = new ArrayList<>();

  @Test
  void foretellsTheEndFromThePaceSoFar() {
    Pace pace = new Pace(progress(), clock(), 100);

    pace.add("p", 10, OptionalLong.of(400));
    now = now.plusSeconds(10);
    pace.add("p", 10, OptionalLong.of(400));
    pace.add("p", 0, OptionalLong.empty());

    assertEquals(List.of(Instant.parse("2026-11-21T12:02:30Z")), expected);
  }

  private Progress progress() {
    return new Progress() {
      @Override
      public void at(String portal, long records, OptionalLong declared, double perSecond) {}

      @Override
      public void expect(String portal, Instant finish) {
        expected.add(finish);
      }
    };
  }

  private Clock clock() {
    return ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
  }
}

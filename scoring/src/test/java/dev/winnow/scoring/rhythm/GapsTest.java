package dev.winnow.scoring.rhythm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.score.ChangeSeen;
import dev.winnow.catalogue.score.ChangeSeen.Touch;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GapsTest {

  private static final Instant START = Instant.parse("2026-03-01T03:00:00Z");

  @Test
  void aGapInWhichLooksFailedIsLeftOutWhereSeveralChangesMayHaveComeAndGone() {
    List<ChangeSeen> changes =
        List.of(found(1, 0), found(2, 1), found(3, 2), found(9, 3), found(10, 9));
    assertEquals(List.of(1.0, 1.0, 1.0), Gaps.of(changes, day(10)).days());
  }

  @Test
  void itIsKeptWhereHardlyMoreThanOneCan() {
    List<ChangeSeen> changes =
        List.of(found(30, 29), found(60, 59), found(90, 85), found(120, 119));
    assertEquals(List.of(30.0, 30.0, 30.0), Gaps.of(changes, day(120)).days());
  }

  @Test
  void looksThatAreAlwaysRareHaveNotFailed() {
    List<ChangeSeen> changes = List.of(found(7, 0), found(14, 7), found(21, 14));
    assertEquals(List.of(7.0, 7.0), Gaps.of(changes, day(21)).days());
  }

  /** Stated with the moment at which it was found. */
  private static ChangeSeen found(int day, int lookBefore) {
    return new ChangeSeen(
        Optional.of(day(lookBefore)), day(day), Touch.DATE, Optional.of(day(day)));
  }

  private static Instant day(int days) {
    return START.plus(Duration.ofDays(days));
  }
}

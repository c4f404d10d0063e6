package dev.winnow.harvest.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.Scope;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LadderTest {

  private static final Duration QUICK = Duration.ofSeconds(1);
  private static final Duration SLOW = Duration.ofSeconds(40);

  private long position;

  @Test
  void asksASlowPortalForLessAndAQuickOneForMoreAgain() {
    Ladder ladder = new Ladder(100);
    List<Integer> sizes = new ArrayList<>();
    for (int page = 0; page < 3; page++) {
      sizes.add(walk(ladder, SLOW));
    }
    for (int page = 0; page < 12; page++) {
      sizes.add(walk(ladder, QUICK));
    }

    assertEquals(List.of(100, 50, 25, 12, 12, 12, 12, 12, 24, 24, 24, 24, 24, 48, 48), sizes);
  }

  @Test
  void neverAsksForLessThanTenBecauseOfSlowness() {
    Ladder ladder = new Ladder(100);
    for (int page = 0; page < 9; page++) {
      walk(ladder, SLOW);
    }

    assertEquals(10, walk(ladder, SLOW));
  }

  @Test
  void leavesASmallSizeAsItIs() {
    Ladder ladder = new Ladder(3);

    assertEquals(3, walk(ladder, SLOW));
    assertEquals(3, walk(ladder, SLOW));
  }

  @Test
  void growsAgainAfterATruncationButNotToTheSizeThatWasCutOff() {
    Ladder ladder = new Ladder(100);
    ladder.failed(ladder.size(at(0)));
    List<Integer> sizes = new ArrayList<>();
    for (int page = 0; page < 30; page++) {
      sizes.add(walk(ladder, QUICK));
    }

    assertEquals(
        List.of(10, 10, 20, 20),
        List.of(sizes.get(0), sizes.get(13), sizes.get(15), sizes.get(16)));
    assertEquals(80, sizes.getLast());
  }

  private int walk(Ladder ladder, Duration took) {
    Cursor asked = ladder.size(at(position));
    ladder.succeeded(took);
    position += asked.size();
    return asked.size();
  }

  private static Cursor at(long position) {
    return Cursor.start(Scope.EVERYTHING, 100).at(position);
  }
}

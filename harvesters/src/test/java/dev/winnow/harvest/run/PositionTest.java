package dev.winnow.harvest.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.Scope;
import dev.winnow.harvest.run.Position.Tally;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class PositionTest {

  @Test
  void isReadBackAsItWasWritten() {
    Cursor start = Cursor.start(Scope.EVERYTHING, 500);
    Cursor far =
        new Cursor(
            new Scope.Since(Instant.parse("2026-01-01T00:00:00Z")),
            1500,
            100,
            Optional.of("https://data.example/?page=\"2\""));
    Tally tally = new Tally(3, 4, 5, 6, OptionalLong.of(0), OptionalLong.of(7000), true);
    for (Position position :
        new Position[] {
          Position.start(start),
          new Position(7, far, 500, -3, false, tally, 0),
          new Position(8, far, 0, 0, true, tally, 5)
        }) {
      assertEquals(Optional.of(position), Position.read(position.write()));
    }
  }

  @Test
  void isReadableForAnOperator() {
    assertEquals(
        "{\"batch\":1,\"position\":500,\"size\":500,\"pages\":1,\"firstDeclared\":901,\"declared\":901}",
        Position.start(Cursor.start(Scope.EVERYTHING, 500))
            .beyond(
                Optional.of(Cursor.start(Scope.EVERYTHING, 500).at(500)),
                Tally.ZERO.withPage(OptionalLong.of(900)))
            .write());
  }

  @Test
  void anythingElseIsTheStart() {
    for (String text : new String[] {"", " ", "{}", "500", "{\"position\":-1}", "nonsense"}) {
      assertEquals(Optional.empty(), Position.read(text), text);
    }
  }

  @Test
  void isNeverTheSameTwice() {
    Position start = Position.start(Cursor.start(Scope.EVERYTHING, 500));

    assertNotEquals(start.write(), start.inside(0, 0, Tally.ZERO).write());
    assertNotEquals(
        start.inside(0, 0, Tally.ZERO), start.anewAfter(start.inside(0, 0, Tally.ZERO)));
  }
}

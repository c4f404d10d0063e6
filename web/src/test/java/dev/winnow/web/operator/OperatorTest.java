package dev.winnow.web.operator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.winnow.web.operator.Operator.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class OperatorTest {

  private static final String TOKEN = "a-token-of-the-operator";
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));
  private final Operator operator =
      new Operator(
          TOKEN,
          typed -> {
            if (typed.isBlank()) {
              throw new IllegalArgumentException("no address");
            }
            return new ProbeAnswer(List.of(), "It is " + typed, "", 1);
          },
          ((InstantSource) now::get).withZone(ZoneOffset.UTC));

  @Test
  void whoKnowsTheTokenIsAnswered() {
    assertEquals(
        new Outcome.Answered(new ProbeAnswer(List.of(), "It is x", "", 1)),
        operator.probe(TOKEN, "x"));
    assertInstanceOf(Outcome.NoAddress.class, operator.probe(TOKEN, " "));
  }

  @Test
  void othersAreNot() {
    assertInstanceOf(Outcome.WrongToken.class, operator.probe("", "x"));
    assertInstanceOf(Outcome.WrongToken.class, operator.probe(TOKEN + " ", "x"));
  }

  @Test
  void nobodyMayTryMoreThanSixTimesAMinute() {
    for (int i = 0; i < 6; i++) {
      assertInstanceOf(Outcome.WrongToken.class, operator.probe("guess " + i, "x"));
    }
    assertInstanceOf(Outcome.TooOften.class, operator.probe(TOKEN, "x"));
    now.set(now.get().plus(Duration.ofSeconds(61)));
    assertInstanceOf(Outcome.Answered.class, operator.probe(TOKEN, "x"));
  }

  @Test
  void aShortTokenIsRefusedAtTheStart() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Operator("short", typed -> null, Clock.systemUTC()));
  }
}

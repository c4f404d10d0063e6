package dev.winnow.catalogue.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.catalogue.vocabulary.Stated;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreRecordsTest {

  @ParameterizedTest
  @CsvSource({"-1, 5, 10", "6, 5, 10", "0, 11, 10", "NaN, 5, 10"})
  void aValuesBoundsAreInOrder(double low, double high, double max) {
    assertThrows(
        IllegalArgumentException.class, () -> new Value(OptionalDouble.empty(), low, high, max));
  }

  @Test
  void aValueLiesBetweenItsBounds() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> new Value(OptionalDouble.of(9), 2, 8, 10));
    assertEquals("a value lies between low and high, was 9.0 of 2.0 to 8.0", refused.getMessage());
  }

  @Test
  void aValueIsExactWhenNothingAboutItIsUnknown() {
    assertTrue(Value.exact(3, 10).isExact());
    assertFalse(Value.unknown(10).isExact());
    assertEquals(new Value(OptionalDouble.empty(), 0, 10, 10), Value.unknown(10));
  }

  @Test
  void whatIsUnknownMayBeAnything() {
    Message reason = Message.of("links.unchecked", 3);
    assertEquals(
        new Measurement(
            "links",
            Measurement.State.UNKNOWN,
            0,
            0,
            1,
            new Message("links.unchecked", List.of("3")),
            List.of(),
            Optional.empty()),
        Measurement.unknown("links", reason));
  }

  @ParameterizedTest
  @CsvSource({"-0.1, 0, 1", "0.5, 0.6, 1", "0.5, 0, 0.4", "1.1, 0, 1.2"})
  void aMeasurementsShareLiesBetweenItsBounds(double share, double low, double high) {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Measurement(
                "m",
                Measurement.State.MEASURED,
                share,
                low,
                high,
                Message.of("m"),
                List.of(),
                Optional.empty()));
  }

  @Test
  void evidenceHoldsThePortalsWordsBesideOurs() {
    assertEquals(
        new Evidence("dct:language", "Svenska", "SV", "by name"),
        Evidence.of(
            "dct:language",
            Stated.understood("Svenska", "sv", "by name"),
            language -> language.toUpperCase(Locale.ROOT)));
    assertEquals(
        new Evidence("dct:language", "", "", ""),
        Evidence.of("dct:language", Stated.<String>nothing(), Function.identity()));
  }

  @Test
  void leavesComeInOrderHoweverDeepTheyAre() {
    ScorePart one = leaf("one");
    ScorePart two = leaf("two");
    ScorePart three = leaf("three");
    ScorePart group = part("group", List.of(one, two));
    Score score =
        new Score(
            "winnow",
            "1",
            Value.unknown(100),
            "",
            List.of(part("quality", List.of(group)), part("licence", List.of(three))),
            List.of(),
            Optional.empty(),
            Instant.EPOCH,
            Optional.empty());
    assertEquals(List.of(one, two, three), score.leaves().toList());
    assertEquals(Optional.of(part("licence", List.of(three))), score.dimension("licence"));
    assertEquals(Optional.empty(), score.dimension("freshness"));
  }

  private static ScorePart leaf(String id) {
    return part(id, List.of());
  }

  private static ScorePart part(String id, List<ScorePart> parts) {
    return new ScorePart(id, Value.exact(1, 1), 1, parts, Optional.empty());
  }
}

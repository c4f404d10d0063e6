package dev.winnow.store.expectation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectationsTest {

  @ParameterizedTest
  @CsvSource({
    // what is measured, value, of how many datasets, runs before, alarm
    "datasets, 500, 500, 1000 1000 1000, true",
    "datasets, 850, 850, 1000 1000 1000, false",
    "datasets, 500, 500, 1000 1000, false",
    "datasets, 4, 4, 12 12 12, false",
    "datasets, 1300, 1300, 1000 1010 990 1005, true",
    "datasets, 500, 500, 1000 700 1000, false",
    "licence, 0.4, 100, 0.9 0.9 0.9, true",
    "licence, 0.4, 12, 0.9 0.9 0.9, false",
    "licence, 0.85, 10000, 0.9 0.9 0.9, false",
    "licence, 0.4, 100, 0.9 0.6 0.9, false",
    "today, 1, 100, 0.01 0 0.02, true",
    "today, 1, 100, 1 1 1, false",
    "today, 1, 5, 0 0 0, false",
    "today, 0.5, 100, 0 0 0, false"
  })
  void onlyWhatIsFarFromTheRunsBeforeIsToldOf(
      String name, double value, double datasets, String before, boolean expected) {
    List<Double> earlier = Stream.of(before.split(" ")).map(Double::valueOf).toList();
    assertEquals(expected, Expectations.alarm(name, value, datasets, earlier).isPresent(), before);
  }

  @Test
  void anAlarmSaysWhatWasUsualAndOfHowManyRuns() {
    assertEquals(
        Optional.of(new Alarm("datasets", 20, 101, 4)),
        Expectations.alarm("datasets", 20, 20, List.of(100.0, 104.0, 102.0, 98.0)));
  }
}

package dev.winnow.web.page.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.scoring.benchmark.Estimate;
import dev.winnow.web.page.compare.Verdicts.Named;
import dev.winnow.web.text.Voice;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictsTest {
  private final Verdicts verdicts = new Verdicts(Voice.of("en", Instant.EPOCH, ZoneOffset.UTC));

  @ParameterizedTest
  @CsvSource({
    "A 50 60, Too little is known to compare.",
    "A 50 60 B 40 49, A leads.",
    "A 50 60 B 40 50, No difference the numbers can show.",
    "B 40 49 A 50 60 C 41 48, A leads; the other 2 cannot be told apart.",
    "A 50 60 B 40 49 C 10 20, A leads. B is ahead of C. Nothing else can be told apart.",
    "A 80 90 B 70 85 C 60 79, A is ahead of C. Nothing else can be told apart.",
    "A 80 90 B 70 85 C 60 69 D 60 68,"
        + " A is ahead of C and D. B is ahead of C and D. Nothing else can be told apart."
  })
  void saysOnlyWhatIntervalsThatDoNotTouchAllow(String field, String verdict) {
    assertEquals(verdict, verdicts.of(named(field.split(" "))));
  }

  private static List<Named> named(String[] words) {
    return Stream.iterate(0, i -> i + 3)
        .limit(words.length / 3)
        .map(
            i -> {
              double low = Double.parseDouble(words[i + 1]);
              double high = Double.parseDouble(words[i + 2]);
              return new Named(words[i], new Estimate((low + high) / 2, low, high));
            })
        .toList();
  }
}

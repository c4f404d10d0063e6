package dev.winnow.store.rhythm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days of March as numbers. */
class ExpectedStampsTest {

  @ParameterizedTest
  @CsvSource({
    // three nights running, and the next, of which one may be skipped
    "1 2 3, 3, 4 5",
    // two nights are no habit
    "1 2, 2, ''",
    // three stampings at equal distances may be chance
    "1 8 15, 15, ''",
    "1 8 15 22, 22, 29 36",
    "1 8 15 21, 21, ''",
    // only the latest ones count
    "1 5 12 19 26, 26, 33 40",
    // what was counted and was no stamp is not expected any more
    "1 2 3, 4, 5",
    "1 8 15 22, 29, 36",
    "1 8 15 22, 36, ''",
    "'', 1, ''",
  })
  void whoStampsAsRegularlyAsAClockWillAgain(String stamped, int counted, String expected) {
    assertEquals(days(expected), ExpectedStamps.after(days(stamped), day(counted)));
  }

  private static List<LocalDate> days(String numbers) {
    return Stream.of(numbers.split(" "))
        .filter(number -> !number.isEmpty())
        .map(number -> day(Integer.parseInt(number)))
        .toList();
  }

  private static LocalDate day(int number) {
    return LocalDate.of(2026, 2, 28).plusDays(number);
  }
}

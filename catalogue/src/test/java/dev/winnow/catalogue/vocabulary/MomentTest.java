package dev.winnow.catalogue.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.winnow.catalogue.vocabulary.Moment.Precision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class MomentTest {

  private static final Instant NOON = Instant.parse("2019-12-31T12:00:00Z");

  @Test
  void lastsAsLongAsItWasStatedExactly() {
    assertEquals(new Moment(NOON, NOON.plusSeconds(1), Precision.SECOND), Moment.of(NOON));
    assertEquals(
        Instant.parse("2020-01-01T00:00:00Z"), Moment.of(LocalDate.of(2019, 12, 31)).until());
    assertEquals(Instant.parse("2020-01-01T00:00:00Z"), Moment.of(YearMonth.of(2019, 12)).until());
    assertEquals(Instant.parse("2020-01-01T00:00:00Z"), Moment.ofYear(2019).until());
    assertEquals(LocalDate.of(2019, 1, 1), Moment.ofYear(2019).day());
  }

  @Test
  void refusesAnEndThatIsNotAfterTheStart() {
    assertThrows(IllegalArgumentException.class, () -> Moment.between(NOON, NOON));
  }

  @Test
  void isSortedByStartThenEnd() {
    Moment year = Moment.ofYear(2019);
    Moment day = Moment.of(LocalDate.of(2019, 1, 1));
    Moment later = Moment.of(NOON);
    assertEquals(List.of(day, year, later), Stream.of(later, year, day).sorted().toList());
  }
}

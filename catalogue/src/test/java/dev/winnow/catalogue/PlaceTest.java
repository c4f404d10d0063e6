package dev.winnow.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.winnow.catalogue.Place.Box;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlaceTest {

  @Test
  void isAPlaceOfWhichOnlyTheNameIsKnown() {
    assertEquals(new Place(Texts.of("Vallby"), "", Optional.empty(), ""), Place.named("Vallby"));
  }

  @Test
  void mayCrossTheDateLine() {
    assertEquals(new Box(170, -20, -170, -10), new Box(170, -20, -170, -10));
  }

  @ParameterizedTest
  @CsvSource({
    "0,10,1,5",
    "0,-91,1,0",
    "0,0,1,91",
    "-181,0,1,1",
    "0,0,181,1",
    "NaN,0,1,1",
    "0,NaN,1,1"
  })
  void refusesWhatIsNoBox(double west, double south, double east, double north) {
    assertThrows(IllegalArgumentException.class, () -> new Box(west, south, east, north));
  }
}

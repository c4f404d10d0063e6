package dev.winnow.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {
  @ParameterizedTest
  @CsvSource({
    "=HYPERLINK(1), '''=HYPERLINK(1)'",
    "+46 8, '''+46 8'",
    "-1, '''-1'",
    "@SUM(A1), '''@SUM(A1)'",
    "' =1', ''' =1'",
    "Luft = bra, Luft = bra",
    "'', ''"
  })
  void letsNoCellBecomeAFormula(String said, String written) {
    assertEquals(written, Table.harmless(said));
  }
}

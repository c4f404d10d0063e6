package dev.winnow.web.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadsheetTest {
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
    assertEquals(written, Spreadsheet.harmless(said));
  }
}

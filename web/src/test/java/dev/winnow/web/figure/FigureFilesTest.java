package dev.winnow.web.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.web.figure.Figure.Source;
import dev.winnow.web.figure.Figure.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FigureFilesTest {
  private static final Figure FIGURE =
      new Figure(
          "league",
          "Two towns",
          new Source("2026-11-21", "winnow 1", "https://winnow.example/x"),
          new Table(
              List.of("name", "score"),
              List.of(List.of("=cmd()", 70.5), List.of("Vallby, \"kommun\"", ""))),
          Optional.empty());

  @Test
  void aTableCarriesDayAndMethodAndNoFormula() {
    assertEquals(
        "name,score,at,method\r\n'=cmd(),70.5,2026-11-21,winnow 1\r\n"
            + "\"Vallby, \"\"kommun\"\"\",,2026-11-21,winnow 1\r\n",
        FigureFiles.csv(FIGURE));
  }

  @Test
  void whatIsNotKnownIsNullInJson() {
    assertEquals(
        List.of(
            Map.of("name", "=cmd()", "score", 70.5),
            Map.of("name", "Vallby, \"kommun\"", "score", Optional.empty())),
        FigureFiles.json(FIGURE).get("rows"));
  }
}

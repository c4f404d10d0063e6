package dev.winnow.web.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.web.chart.RankPlots.Me;
import dev.winnow.web.chart.RankPlots.Range;
import dev.winnow.web.chart.ScorePlots.Span;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawingTest {
  private static final RankPlots.Words WORDS =
      new RankPlots.Words("All of them", "rank 1", "middle", "rank 5");

  @Test
  void drawsARangeOfRanksOnTheScaleOfAllRanks() {
    String row = html(RankPlots.row(new Range(2, 4), OptionalDouble.of(3), 5, false));
    assertTrue(
        row.endsWith(
            "<line class=\"iv\" x1=\"25%\" x2=\"75%\" y1=\"14\" y2=\"14\"/>"
                + "<circle class=\"dot\" cx=\"50%\" cy=\"14\" r=\"5\"/></svg>"),
        row);
    assertTrue(row.startsWith("<svg class=\"plot\" height=\"28\" aria-hidden=\"true\">"), row);
  }

  @Test
  void drawsAFieldWithTheOneItIsAbout() {
    List<Range> ranges = List.of(new Range(1, 1), new Range(2, 5), new Range(2, 5));
    String field =
        html(RankPlots.field(ranges, 5, Optional.of(new Me(1, "Vallby & Co, 2 to 5")), WORDS));
    assertTrue(field.contains("role=\"img\" aria-label=\"All of them\""), field);
    assertTrue(
        field.contains(
            "<line class=\"cat cat--me\" x1=\"50%\" x2=\"50%\" y1=\"46\" y2=\"148\"/>"
                + "<text class=\"strong mid\" x=\"50%\" y=\"184\">Vallby &amp; Co, 2 to 5</text>"),
        field);
  }

  @Test
  void putsNeighboursTogetherWhereThereAreTooManyLinesToSee() {
    List<Range> ranges =
        IntStream.rangeClosed(1, 5_000).mapToObj(rank -> new Range(rank, rank + 1)).toList();
    Drawing field = RankPlots.field(ranges, 5_001, Optional.empty(), WORDS);
    assertEquals(21, RankPlots.together(5_000));
    assertEquals(1, RankPlots.together(240));
    assertTrue(field.marks().size() < 250, "there are " + field.marks().size() + " marks");
  }

  @Test
  void givesEachOfSixAShapeOfItsOwn() {
    assertEquals(
        6, IntStream.range(0, 6).mapToObj(i -> html(ScorePlots.key(i))).distinct().count());
  }

  @Test
  void drawsWhatIsNotKnownFromEndToEndWithoutAPoint() {
    String row =
        html(ScorePlots.row(new Span(OptionalDouble.empty(), 0, 1), OptionalDouble.empty(), false));
    assertTrue(row.contains("x1=\"0%\" x2=\"100%\" y1=\"11\" y2=\"11\""), row);
    assertTrue(!row.contains("circle"), row);
  }

  @Test
  void breaksTheLineWhereTheMethodChanged() {
    LocalDate day = LocalDate.of(2026, 1, 1);
    Drawing trend =
        TrendPlot.of(
            List.of(
                new TrendPlot.Point(day, 0.5, 0.4, 0.6, false),
                new TrendPlot.Point(day.plusDays(10), 0.5, 0.4, 0.6, false),
                new TrendPlot.Point(day.plusDays(20), 0.7, 0.6, 0.8, true),
                new TrendPlot.Point(day.plusDays(40), 0.7, 0.6, 0.8, false)),
            "Steady");
    String html = html(trend);
    assertEquals(3, html.split("<polyline").length, html);
    assertTrue(html.contains("<line class=\"brk\" x1=\"50\" x2=\"50\" y1=\"0\" y2=\"64\"/>"), html);
    assertTrue(html.contains("viewBox=\"0 0 100 64\" preserveAspectRatio=\"none\""), html);
  }

  @Test
  void aFileHasColoursOfItsOwnAndNothingThatCouldRun() {
    Drawing drawing =
        Drawing.titled(
            20,
            "Shares",
            List.of(new Mark.Label(0, 10, "<script>\u0001alert(1)", Mark.Anchor.START, false)));
    assertEquals(
        "<text text-anchor=\"start\" fill=\"#566570\" paint-order=\"stroke\" stroke=\"#ffffff\""
            + " stroke-width=\"3\" x=\"0%\" y=\"10\">&lt;script&gt;alert(1)</text>",
        new SvgFile("Shares", drawing, List.of("As of today"))
            .write()
            .lines()
            .filter(line -> line.contains("script"))
            .map(line -> line.substring(line.indexOf("<text"), line.lastIndexOf("</svg>")))
            .findFirst()
            .orElseThrow());
  }

  private static String html(Drawing drawing) {
    StringOutput output = new StringOutput();
    drawing.writeTo(output);
    return output.toString();
  }
}

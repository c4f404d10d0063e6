package dev.winnow.web.api;

import dev.winnow.web.api.Views.Item;
import dev.winnow.web.api.Views.Points;
import dev.winnow.web.text.Spreadsheet;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes datasets as rows of a CSV table; no cell can be taken for a formula. */
final class Table {
  private static final String[] COLUMNS = {
    "id",
    "title",
    "organisation",
    "portal",
    "licence",
    "openness",
    "may",
    "formats",
    "modified",
    "freshness",
    "overall",
    "overall low",
    "overall high",
    "quality",
    "licence clarity",
    "freshness score",
    "url"
  };

  private final CSVPrinter printer;

  Table(Appendable out) throws IOException {
    this.printer = new CSVPrinter(out, CSVFormat.RFC4180.builder().setHeader(COLUMNS).get());
  }

  void add(Item item) throws IOException {
    Optional<Points> overall = Optional.ofNullable(item.scores().get("overall"));
    List<Object> cells =
        List.of(
            item.id(),
            item.title(),
            item.organisation().map(Views.OrganisationRef::name).orElse(""),
            item.portal(),
            item.licence().id().orElse(""),
            item.licence().openness(),
            item.licence().may(),
            String.join(" ", item.formats()),
            item.modified().orElse(""),
            item.freshness(),
            value(overall),
            overall.<Object>map(Points::low).orElse(""),
            overall.<Object>map(Points::high).orElse(""),
            value(item.scores(), "quality"),
            value(item.scores(), "licence"),
            value(item.scores(), "freshness"),
            item.url().orElse(""));
    for (Object cell : cells) {
      printer.print(cell instanceof String text ? Spreadsheet.harmless(text) : cell);
    }
    printer.println();
  }

  private static Object value(Map<String, Points> scores, String dimension) {
    return value(Optional.ofNullable(scores.get(dimension)));
  }

  private static Object value(Optional<Points> points) {
    OptionalDouble value = points.map(Points::value).orElse(OptionalDouble.empty());
    return value.isPresent() ? value.getAsDouble() : "";
  }
}

package dev.winnow.web.figure;

import dev.winnow.web.chart.SvgFile;
import dev.winnow.web.text.Spreadsheet;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes figures as files. */
public final class FigureFiles {
  private FigureFiles() {}

  /** The numbers as a table; the day and the method are its last columns, so that they travel. */
  public static String csv(Figure figure) {
    List<String> columns = new ArrayList<>(figure.table().columns());
    columns.addAll(List.of("at", "method"));
    StringWriter out = new StringWriter();
    try (CSVPrinter printer =
        CSVFormat.RFC4180.builder().setHeader(columns.toArray(String[]::new)).get().print(out)) {
      for (List<Object> row : figure.table().rows()) {
        for (Object cell : row) {
          printer.print(cell instanceof String text ? Spreadsheet.harmless(text) : cell);
        }
        printer.printRecord(figure.source().at(), figure.source().method());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a string could not be written", e);
    }
    return out.toString();
  }

  /** The numbers as a value to be written as JSON; what is not known is null. */
  public static Map<String, Object> json(Figure figure) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("figure", figure.id());
    json.put("title", figure.title());
    json.put("at", figure.source().at());
    json.put("method", figure.source().method());
    json.put("address", figure.source().address());
    json.put("columns", figure.table().columns());
    json.put("rows", figure.table().rows().stream().map(row -> row(figure, row)).toList());
    return json;
  }

  /** The picture as a file; empty when there is none. */
  public static Optional<String> svg(Figure figure, String note) {
    return figure
        .drawing()
        .map(
            drawing ->
                new SvgFile(figure.title(), drawing, List.of(note, figure.source().address()))
                    .write());
  }

  private static Map<String, Object> row(Figure figure, List<Object> cells) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      boolean unknown = cells.get(i).equals("");
      row.put(figure.table().columns().get(i), unknown ? Optional.empty() : cells.get(i));
    }
    return row;
  }
}

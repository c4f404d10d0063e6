package dev.winnow.links.sniff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Tells tables in text from prose: most records have the same number of fields. */
final class Table {

  private static final int LOOKED_AT = 60;
  private static final double ALIKE = 0.6;

  private Table() {}

  /** "CSV" or "TSV"; empty when no delimiter makes a table of it. */
  static Optional<String> format(String start) {
    for (char delimiter : new char[] {',', ';', '\t', '|'}) {
      if (isTable(start, delimiter)) {
        return Optional.of(delimiter == '\t' ? "TSV" : "CSV");
      }
    }
    return Optional.empty();
  }

  private static boolean isTable(String start, char delimiter) {
    List<Integer> widths = widths(start, delimiter);
    List<Integer> filled = widths.stream().filter(width -> width > 1).toList();
    if (filled.size() < 2 || filled.size() < ALIKE * widths.size()) {
      return false;
    }
    Map<Integer, Long> counts =
        filled.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
    return most >= 2 && most >= ALIKE * filled.size();
  }

  /** How many fields each record has, empty ones aside; the last may be cut and is left out. */
  private static List<Integer> widths(String start, char delimiter) {
    List<Integer> widths = new ArrayList<>();
    CSVFormat format =
        CSVFormat.Builder.create()
            .setDelimiter(delimiter)
            .setQuote('"')
            .setIgnoreEmptyLines(true)
            .setLenientEof(true)
            .setTrailingData(true)
            .get();
    try (CSVParser parser = CSVParser.parse(start, format)) {
      for (CSVRecord record : parser) {
        widths.add(record.size());
        if (widths.size() > LOOKED_AT) {
          break;
        }
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      // A quote that never ends: what was read before it counts.
      return widths;
    }
    return widths.size() > 2 ? widths.subList(0, widths.size() - 1) : widths;
  }
}

package dev.winnow.catalogue.vocabulary.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table of facts, kept as a CSV file beside the class that knows what it means. */
public final class Table {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();

  private Table() {}

  /**
   * Every row of a table, in order.
   *
   * @param owner the class whose package holds the file
   * @param file its name, such as "licences.csv"
   */
  public static List<Row> read(Class<?> owner, String file) {
    try (InputStream in = owner.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(
            "the table " + file + " is missing beside " + owner.getName() + ": build Winnow anew");
      }
      return rows(new InputStreamReader(in, StandardCharsets.UTF_8), file);
    } catch (IOException e) {
      throw new UncheckedIOException("the table " + file + " cannot be read", e);
    }
  }

  private static List<Row> rows(Reader reader, String file) throws IOException {
    try (CSVParser parser = FORMAT.parse(reader)) {
      return parser.stream().map(line -> new Row(checked(line, file))).toList();
    }
  }

  private static CSVRecord checked(CSVRecord line, String file) {
    if (!line.isConsistent()) {
      throw new IllegalStateException(
          file + ", row " + line.getRecordNumber() + ": a cell is missing or too many: " + line);
    }
    return line;
  }

  /** One row of a table. */
  public static final class Row {

    private final CSVRecord line;

    private Row(CSVRecord line) {
      this.line = line;
    }

    /** The cell of this column, empty when it is blank. */
    public String text(String column) {
      return line.get(column);
    }

    /** The values of a cell that holds several, separated by semicolons. */
    public List<String> texts(String column) {
      return parts(column, ";");
    }

    /** The words of a cell, separated by blanks. */
    public List<String> words(String column) {
      return parts(column, "\\s+");
    }

    private List<String> parts(String column, String separator) {
      return Stream.of(line.get(column).split(separator))
          .map(String::strip)
          .filter(part -> !part.isEmpty())
          .toList();
    }
  }
}

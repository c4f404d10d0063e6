package dev.winnow.portals.mapping.item;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Response;
import dev.winnow.portals.json.Json;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads documents whose items stand one behind the other; nothing of them is held. */
public final class Rows {

  private Rows() {}

  /**
   * A table.
   *
   * @param header an object in which every column says its own name
   * @param rows each as an object of its columns; closing the stream leaves the response open
   */
  public record Table(Item header, Stream<Item> rows) {}

  /**
   * The rows of a table; the first one names the columns.
   *
   * @param separator one character; a tab is written as such
   * @param charset of the file, when its server does not say
   */
  public static Table table(Response response, char separator, Optional<Charset> charset)
      throws FetchException {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator)
            .setHeader()
            .setSkipHeaderRecord(true)
            .setAllowMissingColumnNames(true)
            .setDuplicateHeaderMode(org.apache.commons.csv.DuplicateHeaderMode.ALLOW_ALL)
            .setIgnoreSurroundingSpaces(true)
            .get();
    try {
      LastLine text = new LastLine(reader(response, charset));
      CSVParser parser = format.parse(text);
      List<String> columns = parser.getHeaderNames();
      Stream<Item> rows =
          guarded(parser.iterator(), response)
              .peek(row -> checkWhole(row, text, response))
              .map(row -> row(columns, row));
      return new Table(row(columns, columns), rows);
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new FetchException(
          Kind.UNPARSABLE, response.uri(), response.uri() + " is no table: " + e.getMessage(), e);
    }
  }

  /** Values of JSON, one behind the other, on lines or not. */
  public static Stream<Item> lines(Response response) throws FetchException {
    try {
      MappingIterator<JsonNode> values = Json.values(reader(response, Optional.empty()));
      return guarded(values, response).map(JsonItem::new);
    } catch (IOException e) {
      throw new FetchException(
          Kind.UNPARSABLE, response.uri(), response.uri() + " cannot be read: " + e, e);
    }
  }

  /** A last row that lacks columns, and its line an end, is where the table was cut off. */
  private static void checkWhole(CSVRecord row, LastLine text, Response response) {
    if (!row.isConsistent() && text.isOpenAtTheEnd()) {
      throw new UncheckedIOException(
          new EOFException(
              "%s breaks off in the middle of row %d"
                  .formatted(response.uri(), row.getRecordNumber())));
    }
  }

  private static Item row(List<String> columns, CSVRecord row) {
    return row(columns, row.toList());
  }

  private static Item row(List<String> columns, List<String> values) {
    ObjectNode item = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < Math.min(columns.size(), values.size()); i++) {
      String name = columns.get(i).strip();
      if (!name.isEmpty() && !values.get(i).isBlank() && !item.has(name)) {
        item.put(name, values.get(i).strip());
      }
    }
    return new JsonItem(item);
  }

  /** Faults in the middle break the page off, as the contract of pages says. */
  private static <T> Stream<T> guarded(Iterator<T> rows, Response response) {
    Iterator<T> guarded =
        new Iterator<>() {
          private long count;

          @Override
          public boolean hasNext() {
            return told(rows::hasNext);
          }

          @Override
          public T next() {
            count++;
            return told(rows::next);
          }

          private <R> R told(java.util.function.Supplier<R> step) {
            try {
              return step.get();
            } catch (RuntimeException e) {
              throw broken(response, count, e);
            }
          }
        };
    Iterable<T> all = () -> guarded;
    return StreamSupport.stream(all.spliterator(), false);
  }

  private static RuntimeException broken(Response response, long count, RuntimeException e) {
    if (e instanceof java.util.NoSuchElementException) {
      return e;
    }
    String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    String words = "%s breaks off after row %d: %s".formatted(response.uri(), count, why);
    boolean cut = why.contains("EOF") || why.contains("end-of-input");
    return new UncheckedIOException(cut ? new EOFException(words) : new IOException(words, e));
  }

  private static Reader reader(Response response, Optional<Charset> charset) throws IOException {
    Charset used = response.charset().or(() -> charset).orElse(StandardCharsets.UTF_8);
    Reader reader = new BufferedReader(new InputStreamReader(response.open(), used));
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
    return reader;
  }
}

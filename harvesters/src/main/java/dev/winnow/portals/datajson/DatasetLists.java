package dev.winnow.portals.datajson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Goes through a catalogue from dataset to dataset: those of its lists {@code dataset} and {@code
 * datasetSeries}, those of the catalogues inside it (DCAT-US 3.0), and those of a search of DKAN.
 * The rest is passed over, but must be whole.
 */
final class DatasetLists {

  private static final Set<String> LISTS = Set.of("dataset", "datasetSeries");
  private static final String INSIDE = "catalog";

  /** DKAN's search lists datasets under their ids. */
  private static final String SEARCH = "results";

  private final JsonParser parser;
  private boolean bare;
  private boolean inList;
  private boolean byName;
  private boolean anyList;
  private boolean search;
  private OptionalLong total = OptionalLong.empty();

  /** Lists of a document of which nothing was read yet. */
  DatasetLists(JsonParser parser) {
    this.parser = parser;
  }

  /** Whether the document is a catalogue, or itself a list. */
  boolean opens() throws IOException {
    JsonToken start = parser.nextToken();
    bare = start == JsonToken.START_ARRAY;
    inList = bare;
    anyList = bare;
    return bare || start == JsonToken.START_OBJECT;
  }

  /** Goes into the first list; false when there is none. */
  boolean toFirst() throws IOException {
    boolean more = true;
    while (!inList && more) {
      more = step();
    }
    return anyList;
  }

  /** The first token of the next dataset, which the caller reads; empty at the document's end. */
  Optional<JsonToken> next() throws IOException {
    while (inList || step()) {
      if (inList) {
        JsonToken token = inside();
        if (token != (byName ? JsonToken.END_OBJECT : JsonToken.END_ARRAY)) {
          return Optional.of(token);
        }
        inList = false;
        byName = false;
      }
    }
    return Optional.empty();
  }

  private JsonToken inside() throws IOException {
    JsonToken token = parser.nextToken();
    JsonToken value = token == JsonToken.FIELD_NAME ? parser.nextToken() : token;
    if (value == null) {
      throw new EOFException("the document ends in the middle of its datasets");
    }
    return value;
  }

  /** How many datasets a search found in all; empty for a catalogue. */
  OptionalLong total() {
    return search ? total : OptionalLong.empty();
  }

  /** One token further outside of lists; false at the document's end. */
  private boolean step() throws IOException {
    JsonToken token = parser.nextToken();
    if (token == null) {
      return false;
    }
    if (token != JsonToken.FIELD_NAME) {
      if (bare) {
        parser.skipChildren();
      }
      return true;
    }
    String name = parser.currentName();
    JsonToken value = parser.nextToken();
    search |= name.equals(SEARCH) && value.isStructStart();
    if (name.equals(SEARCH) && value.isStructStart()
        || LISTS.contains(name) && value == JsonToken.START_ARRAY) {
      inList = true;
      anyList = true;
      byName = value == JsonToken.START_OBJECT;
    } else if (name.equals("total") && value.isScalarValue()) {
      String digits = parser.getText();
      total = digits.matches("\\d{1,12}") ? OptionalLong.of(Long.parseLong(digits)) : total;
    } else if (!name.equals(INSIDE)) {
      parser.skipChildren();
    }
    return true;
  }
}

package dev.winnow.scoring;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** A YAML document that remembers on which line everything stands. */
sealed interface YamlTree {

  int line();

  /** Text, a number or the like, as written. */
  record Scalar(int line, String text) implements YamlTree {}

  /** Keys and values in order; a key written twice is here twice. */
  record Mapping(int line, List<Entry> entries) implements YamlTree {}

  /** Items in order. */
  record Sequence(int line, List<YamlTree> items) implements YamlTree {}

  /** A key and what stands behind it. */
  record Entry(int line, String key, YamlTree value) {}

  /** Reads one document; an empty one is an empty mapping. */
  static YamlTree read(Reader yaml) throws IOException {
    try (JsonParser parser = new YAMLFactory().createParser(yaml)) {
      return parser.nextToken() == null ? new Mapping(1, List.of()) : value(parser);
    }
  }

  private static YamlTree value(JsonParser parser) throws IOException {
    int line = line(parser);
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      List<Entry> entries = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        int at = line(parser);
        String key = parser.currentName();
        parser.nextToken();
        entries.add(new Entry(at, key, value(parser)));
      }
      return new Mapping(line, entries);
    }
    if (token == JsonToken.START_ARRAY) {
      List<YamlTree> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(value(parser));
      }
      return new Sequence(line, items);
    }
    return new Scalar(line, token == JsonToken.VALUE_NULL ? "" : parser.getText());
  }

  private static int line(JsonParser parser) {
    return parser.currentTokenLocation().getLineNr();
  }
}

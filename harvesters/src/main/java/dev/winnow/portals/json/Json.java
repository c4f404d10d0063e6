package dev.winnow.portals.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.winnow.harvest.Response;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The one way JSON is parsed, and written so that equal content has equal bytes. */
public final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private Json() {}

  /**
   * Starts reading a response; the charset of its header counts, else UTF-8. Bytes that are no
   * characters are replaced instead of spoiling the whole document.
   */
  public static JsonParser open(Response response) throws IOException {
    Reader reader =
        new BufferedReader(
            new InputStreamReader(
                response.open(), response.charset().orElse(StandardCharsets.UTF_8)));
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
    return MAPPER.createParser(reader);
  }

  /** Parses a whole record. */
  public static JsonNode parse(byte[] json) throws IOException {
    JsonNode node = MAPPER.readTree(json);
    return node == null ? MissingNode.getInstance() : node;
  }

  /** Values that stand one behind the other, such as JSON lines; read while they are asked for. */
  public static MappingIterator<JsonNode> values(Reader in) throws IOException {
    return MAPPER.readerFor(JsonNode.class).readValues(in);
  }

  /** An object with a single property. */
  public static JsonNode wrapped(String name, JsonNode value) {
    return MAPPER.createObjectNode().set(name, value);
  }

  /** Parses JSON that stands in a text, such as in CKAN's extras; missing when it is none. */
  public static JsonNode inText(String text) {
    String stripped = text.strip();
    boolean likely =
        stripped.length() > 1
            && (stripped.startsWith("{") && stripped.endsWith("}")
                || stripped.startsWith("[") && stripped.endsWith("]"));
    if (!likely) {
      return MissingNode.getInstance();
    }
    try {
      return MAPPER.readTree(stripped);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  /** A record's bytes with its keys in order: equal content, equal bytes. */
  public static byte[] canonical(JsonNode node) {
    try {
      return MAPPER.writeValueAsBytes(node);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("what was parsed cannot be written", e);
    }
  }
}

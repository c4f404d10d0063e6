package dev.winnow.portals.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.Response;
import dev.winnow.harvest.UnreadableRecordException;
import dev.winnow.portals.json.Json;
import dev.winnow.portals.json.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Looks into JSON as portals write it, where anything may be missing, null or of another type. */
public final class Nodes {

  private Nodes() {}

  /**
   * The document that was fetched.
   *
   * @throws FetchException when it is empty or no JSON; the message says where it breaks
   */
  public static JsonNode document(Response response) throws FetchException {
    try (JsonParser parser = Json.open(response)) {
      JsonNode node = parser.readValueAsTree();
      if (node == null || node.isMissingNode()) {
        throw new FetchException(
            Kind.UNPARSABLE, response.uri(), response.uri() + " answered with nothing at all.");
      }
      return node;
    } catch (IOException e) {
      throw new FetchException(
          e instanceof JsonEOFException ? Kind.TRUNCATED : Kind.UNPARSABLE,
          response.uri(),
          "%s is no JSON: %s".formatted(response.uri(), firstLine(e)),
          e);
    }
  }

  /**
   * A record's body.
   *
   * @throws UnreadableRecordException "not-json" when it is none, "not-an-object" when it is
   *     another kind of value
   */
  public static JsonNode record(RawRecord record) throws UnreadableRecordException {
    try {
      JsonNode node = Json.parse(record.body());
      if (!node.isObject()) {
        throw new UnreadableRecordException(
            "not-an-object",
            "record '%s' is %s where an object is expected"
                .formatted(record.sourceId(), node.getNodeType()));
      }
      return node;
    } catch (IOException e) {
      throw new UnreadableRecordException(
          "not-json", "record '%s' is no JSON: %s".formatted(record.sourceId(), firstLine(e)), e);
    }
  }

  /** What is at a path of property names; missing where there is nothing. */
  public static JsonNode at(JsonNode node, String... path) {
    JsonNode here = node;
    for (String name : path) {
      here = here.path(name);
    }
    return here.isNull() ? MissingNode.getInstance() : here;
  }

  /**
   * The text, number or truth value at a path, blanks trimmed; the first one of a list; empty for
   * nothing, null, "null" and objects.
   */
  public static String text(JsonNode node, String... path) {
    JsonNode value = at(node, path);
    if (value.isArray()) {
      return texts(value).stream().findFirst().orElse("");
    }
    String text = value.isValueNode() ? Words.trim(value.asText("")) : "";
    return text.equals("null") ? "" : text;
  }

  /** Every text, number or truth value at a path, where a list or a single one may stand. */
  public static List<String> texts(JsonNode node, String... path) {
    List<String> texts = new ArrayList<>();
    for (JsonNode item : items(node, path)) {
      String text = item.isArray() ? "" : text(item);
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** Every value at a path: those of a list, or the single one; nulls are passed over. */
  public static List<JsonNode> items(JsonNode node, String... path) {
    JsonNode value = at(node, path);
    if (!value.isArray()) {
      return value.isMissingNode() ? List.of() : List.of(value);
    }
    List<JsonNode> items = new ArrayList<>();
    value.forEach(
        item -> {
          if (!item.isNull()) {
            items.add(item);
          }
        });
    return items;
  }

  /** A whole number that is not negative, as a number or as digits. */
  public static OptionalLong count(JsonNode node, String... path) {
    JsonNode value = at(node, path);
    if (value.isIntegralNumber() && value.canConvertToLong()) {
      return value.longValue() < 0 ? OptionalLong.empty() : OptionalLong.of(value.longValue());
    }
    return Said.byteSize(text(value));
  }

  private static String firstLine(IOException e) {
    String line = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return line.length() <= 300 ? line : line.substring(0, 300) + " …";
  }
}

package dev.winnow.portals.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A JSON object that may say the same thing under several names, as text, number, list, object or
 * JSON inside a text. Nothing that is asked of it fails; what is not there is empty.
 *
 * @param node the object itself
 * @param more further fields that are looked at second, such as CKAN's extras
 * @param language of the portal, whose texts come first; empty when unknown
 */
public record JsonRecord(JsonNode node, Map<String, JsonNode> more, String language) {

  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*");

  /** An object without further fields. */
  public JsonRecord(JsonNode node) {
    this(node, Map.of(), "");
  }

  /** The first of these fields that says anything; JSON inside a text is unpacked. */
  public JsonNode get(String... names) {
    for (String name : names) {
      JsonNode found = unpacked(node.path(name));
      if (isStated(found)) {
        return found;
      }
    }
    for (String name : names) {
      JsonNode found = more.isEmpty() ? null : more.get(name);
      if (found != null && isStated(unpacked(found))) {
        return unpacked(found);
      }
    }
    return MissingNode.getInstance();
  }

  /** The first of these fields as trimmed text, the first element of a list; else empty. */
  public String text(String... names) {
    for (String name : names) {
      String text = textOf(get(name));
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  /** The first of these fields as a list of trimmed texts; one text is a list of one. */
  public List<String> texts(String... names) {
    return textsOf(get(names));
  }

  /** The objects under the first of these fields; one object is a list of one. */
  public List<JsonRecord> records(String... names) {
    JsonNode found = get(names);
    List<JsonRecord> records = new ArrayList<>();
    for (JsonNode element : found.isArray() ? found : List.of(found)) {
      if (element.isObject()) {
        records.add(new JsonRecord(element, Map.of(), language));
      }
    }
    return records;
  }

  /** The first of these fields in the languages it is stated in. */
  public Texts languages(String... names) {
    for (String name : names) {
      Texts texts = languagesOf(get(name));
      if (!texts.isEmpty()) {
        return texts;
      }
    }
    return Texts.none();
  }

  private Texts languagesOf(JsonNode said) {
    if (!said.isObject()) {
      return Texts.of(textOf(said));
    }
    List<Text> texts = new ArrayList<>();
    said.properties()
        .forEach(
            field -> {
              if (LANGUAGE.matcher(field.getKey()).matches()) {
                texts.add(new Text(tag(field.getKey()), textOf(field.getValue())));
              }
            });
    texts.sort(Comparator.comparing(text -> !text.language().equals(language)));
    return new Texts(texts);
  }

  /** A node as trimmed text: numbers and booleans written out, a list's first element. */
  public static String textOf(JsonNode value) {
    if (value.isTextual()) {
      return Words.trim(value.textValue());
    }
    if (value.isArray() && !value.isEmpty()) {
      return textOf(value.get(0));
    }
    return value.isNumber() || value.isBoolean() ? value.asText() : "";
  }

  /** A node as trimmed texts, blank ones left out; objects give their "@id" or name. */
  public static List<String> textsOf(JsonNode value) {
    List<String> texts = new ArrayList<>();
    for (JsonNode element : value.isArray() ? value : List.of(value)) {
      String text = element.isObject() ? named(new JsonRecord(element)) : textOf(element);
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** A language as tags are written, such as "pt-br" for "pt_BR". */
  public static String tag(String said) {
    return said.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String named(JsonRecord record) {
    return record.text("@id", "uri", "url", "display_name", "title", "name", "label");
  }

  private static JsonNode unpacked(JsonNode value) {
    if (!value.isTextual()) {
      return value;
    }
    JsonNode inside = Json.inText(value.textValue());
    return inside.isMissingNode() ? value : inside;
  }

  private static boolean isStated(JsonNode value) {
    return switch (value.getNodeType()) {
      case MISSING, NULL -> false;
      case STRING -> !Words.trim(value.textValue()).isEmpty();
      case ARRAY, OBJECT -> !value.isEmpty();
      default -> true;
    };
  }
}

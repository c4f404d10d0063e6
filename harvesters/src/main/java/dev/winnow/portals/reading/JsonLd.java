package dev.winnow.portals.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds schema.org datasets in JSON-LD as it is found in the wild, without a processor and without
 * loading any context: in a single object, a list, a {@code @graph} or inside another thing; with
 * names written plain, with a prefix or in full, under http, https or www.
 */
public final class JsonLd {

  private static final Pattern PREFIX =
      Pattern.compile("(?:https?://(?:www\\.)?schema\\.org/|schema:|sc:|so:|sdo:)");
  private static final Pattern DATASET = Pattern.compile("Dataset|DataFeed");
  private static final int MOST_DEPTH = 4;
  private static final int MOST_NODES = 20_000;

  private final Map<String, ObjectNode> named = new HashMap<>();
  private int copied;

  private JsonLd() {}

  /**
   * The datasets of a document, in order, each whole: what it refers to elsewhere in the document
   * is put in its place, and names are plain. A dataset inside another one is part of that one.
   */
  public static List<ObjectNode> datasets(JsonNode document) {
    JsonLd reading = new JsonLd();
    List<ObjectNode> found = new ArrayList<>();
    reading.look(document, found);
    return found.stream().map(node -> (ObjectNode) reading.whole(node, 0)).toList();
  }

  /** Whether a thing is of one of these types, however they are written. */
  public static boolean isA(JsonNode node, Pattern types) {
    for (String type : Nodes.texts(node, "@type")) {
      if (types.matcher(plain(type)).matches()) {
        return true;
      }
    }
    return false;
  }

  /** A name without the prefix or address of schema.org. */
  public static String plain(String name) {
    return PREFIX.matcher(name).replaceFirst("");
  }

  private void look(JsonNode document, List<ObjectNode> found) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.push(document);
    int looked = 0;
    while (!open.isEmpty() && looked++ < MOST_NODES) {
      JsonNode node = open.pop();
      if (node instanceof ObjectNode object) {
        remember(object);
        if (isA(object, DATASET)) {
          found.add(object);
        }
      }
      if (node instanceof ObjectNode object && isA(object, DATASET)) {
        rememberInside(object);
      } else {
        List<JsonNode> inside = new ArrayList<>();
        node.forEach(inside::add);
        for (int i = inside.size() - 1; i >= 0; i--) {
          open.push(inside.get(i));
        }
      }
    }
  }

  private void rememberInside(ObjectNode dataset) {
    Deque<JsonNode> open = new ArrayDeque<>();
    dataset.forEach(open::push);
    int looked = 0;
    while (!open.isEmpty() && looked++ < MOST_NODES) {
      JsonNode node = open.pop();
      if (node instanceof ObjectNode object) {
        remember(object);
      }
      node.forEach(open::push);
    }
  }

  private void remember(ObjectNode object) {
    String id = Nodes.text(object, "@id");
    if (!id.isEmpty() && object.size() > 1) {
      named.putIfAbsent(id, object);
    }
  }

  private JsonNode whole(JsonNode node, int depth) {
    if (node instanceof ArrayNode list) {
      ArrayNode copy = JsonNodeFactory.instance.arrayNode();
      list.forEach(item -> copy.add(whole(item, depth)));
      return copy;
    }
    if (!(node instanceof ObjectNode object) || ++copied > MOST_NODES) {
      return node;
    }
    boolean reference = object.size() == 1 && object.has("@id") && depth < MOST_DEPTH;
    ObjectNode meant = reference ? named.getOrDefault(Nodes.text(object, "@id"), object) : object;
    ObjectNode copy = JsonNodeFactory.instance.objectNode();
    meant
        .properties()
        .forEach(
            property -> {
              if (!property.getKey().equals("@context")) {
                copy.set(plain(property.getKey()), whole(property.getValue(), depth + 1));
              }
            });
    return copy;
  }
}

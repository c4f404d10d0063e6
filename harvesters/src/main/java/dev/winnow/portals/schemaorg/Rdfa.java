package dev.winnow.portals.schemaorg;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads RDFa Lite as the JSON-LD that says the same. */
final class Rdfa {

  private static final int MOST_DEPTH = 8;

  private Rdfa() {}

  /** The outermost things of a page. */
  static JsonNode things(Document page) {
    ArrayNode things = JsonNodeFactory.instance.arrayNode();
    for (Element item : page.select("[typeof]:not([property])")) {
      things.add(thing(item, 0));
    }
    return things;
  }

  private static ObjectNode thing(Element item, int depth) {
    ObjectNode thing = JsonNodeFactory.instance.objectNode();
    Values.types(thing, item.attr("typeof"));
    String about = item.hasAttr("resource") ? item.attr("resource") : item.attr("about");
    if (!about.isEmpty()) {
      thing.put("@id", about);
    }
    if (depth < MOST_DEPTH) {
      item.children().forEach(child -> take(child, thing, depth));
    }
    return thing;
  }

  private static void take(Element element, ObjectNode thing, int depth) {
    boolean scope = element.hasAttr("typeof");
    if (element.hasAttr("property")) {
      JsonNode value = scope ? thing(element, depth + 1) : value(element);
      for (String name : element.attr("property").strip().split("\\s+")) {
        Values.add(thing, name, value);
      }
    }
    if (!scope) {
      element.children().forEach(child -> take(child, thing, depth));
    }
  }

  private static JsonNode value(Element element) {
    return !element.hasAttr("content") && element.hasAttr("resource")
        ? JsonNodeFactory.instance.textNode(element.attr("resource"))
        : Values.of(element);
  }
}

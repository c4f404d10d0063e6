package dev.winnow.portals.schemaorg;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Reads HTML microdata as the JSON-LD that says the same. */
final class Microdata {

  private static final int MOST_DEPTH = 8;

  private Microdata() {}

  /** The outermost things of a page. */
  static JsonNode things(Document page) {
    ArrayNode things = JsonNodeFactory.instance.arrayNode();
    for (Element item : page.select("[itemscope][itemtype]:not([itemprop])")) {
      things.add(thing(item, 0));
    }
    return things;
  }

  private static ObjectNode thing(Element item, int depth) {
    ObjectNode thing = JsonNodeFactory.instance.objectNode();
    Values.types(thing, item.attr("itemtype"));
    if (item.hasAttr("itemid")) {
      thing.put("@id", item.attr("itemid"));
    }
    if (depth < MOST_DEPTH) {
      properties(item, thing, depth);
      for (String id : item.attr("itemref").split("\\s+")) {
        Element referred = id.isEmpty() ? null : item.ownerDocument().getElementById(id);
        if (referred != null) {
          take(referred, thing, depth);
        }
      }
    }
    return thing;
  }

  private static void properties(Element item, ObjectNode thing, int depth) {
    for (Element child : item.children()) {
      take(child, thing, depth);
    }
  }

  private static void take(Element element, ObjectNode thing, int depth) {
    boolean scope = element.hasAttr("itemscope");
    if (element.hasAttr("itemprop")) {
      JsonNode value = scope ? thing(element, depth + 1) : Values.of(element);
      for (String name : element.attr("itemprop").strip().split("\\s+")) {
        Values.add(thing, name, value);
      }
    }
    if (!scope) {
      Elements children = element.children();
      children.forEach(child -> take(child, thing, depth));
    }
  }
}

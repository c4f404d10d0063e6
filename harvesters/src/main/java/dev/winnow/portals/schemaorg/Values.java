package dev.winnow.portals.schemaorg;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.winnow.portals.reading.JsonLd;
import org.jsoup.nodes.Element;

/** What an element of a page states, in microdata and RDFa alike. */
final class Values {

  private Values() {}

  /** A stated content, else the address a link leads to, else a time, else the words. */
  static JsonNode of(Element element) {
    for (String attribute : new String[] {"content", "href", "src", "data", "datetime", "value"}) {
      if (element.hasAttr(attribute)) {
        boolean link = attribute.equals("href") || attribute.equals("src");
        String absolute = link ? element.absUrl(attribute) : "";
        return JsonNodeFactory.instance.textNode(
            absolute.isEmpty() ? element.attr(attribute) : absolute);
      }
    }
    return JsonNodeFactory.instance.textNode(element.text());
  }

  static void types(ObjectNode thing, String types) {
    ArrayNode all = thing.putArray("@type");
    for (String type : types.strip().split("\\s+")) {
      all.add(JsonLd.plain(type));
    }
  }

  /** A property that is stated again gets a list of values. */
  static void add(ObjectNode thing, String name, JsonNode value) {
    String property = JsonLd.plain(name);
    JsonNode before = thing.path(property);
    if (before.isMissingNode()) {
      thing.set(property, value);
    } else if (before instanceof ArrayNode list) {
      list.add(value);
    } else {
      thing.putArray(property).add(before).add(value);
    }
  }
}

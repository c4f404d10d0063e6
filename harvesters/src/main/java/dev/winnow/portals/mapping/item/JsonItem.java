package dev.winnow.portals.mapping.item;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.catalogue.Text;
import dev.winnow.portals.json.Json;
import dev.winnow.portals.json.JsonRecord;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A value of JSON, or a row of a table with its columns as properties. */
record JsonItem(JsonNode node) implements Item {

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  /** Objects whose properties are languages say the same in each; other objects give their name. */
  @Override
  public List<Text> texts() {
    boolean languages =
        node.isObject()
            && !node.isEmpty()
            && !(node.size() == 1 && node.has("id"))
            && node.propertyStream().allMatch(JsonItem::isInALanguage);
    return languages
        ? new JsonRecord(Json.wrapped("it", node), Map.of(), "").languages("it").all()
        : plain();
  }

  private static boolean isInALanguage(Map.Entry<String, JsonNode> said) {
    String code = said.getKey().replaceFirst("[-_].*", "").toLowerCase(Locale.ROOT);
    return LANGUAGES.contains(code) && !said.getValue().isObject();
  }

  private List<Text> plain() {
    return JsonRecord.textsOf(node).stream().map(Text::of).toList();
  }

  @Override
  public byte[] bytes() {
    return Json.canonical(node);
  }
}

package dev.winnow.portals.socrata;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.portals.reading.Nodes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a portal's own fields say: pairs of a key, written {@code Fieldset_Field-Name}, and a value.
 *
 * @param values by key in lower case, in order of statement; none is blank
 */
record OwnFields(Map<String, String> values) {

  static OwnFields of(JsonNode pairs) {
    Map<String, String> values = new LinkedHashMap<>();
    for (JsonNode pair : Nodes.items(pairs)) {
      String key = Nodes.text(pair, "key").toLowerCase(Locale.ROOT);
      String value = Nodes.text(pair, "value");
      if (!value.isEmpty()) {
        values.putIfAbsent(key, value);
      }
    }
    return new OwnFields(values);
  }

  /** The value of the first field whose key ends like this, the first ending first; else empty. */
  String find(String... endings) {
    for (String ending : endings) {
      for (Map.Entry<String, String> entry : values.entrySet()) {
        if (entry.getKey().endsWith(ending)) {
          return entry.getValue();
        }
      }
    }
    return "";
  }

  /** The values that are web addresses, of every field whose key ends like one of these. */
  List<String> addresses(String... endings) {
    List<String> addresses = new ArrayList<>();
    values.forEach(
        (key, value) -> {
          boolean asked = List.of(endings).stream().anyMatch(key::endsWith);
          if (asked && value.startsWith("http")) {
            addresses.add(value);
          }
        });
    return addresses;
  }
}

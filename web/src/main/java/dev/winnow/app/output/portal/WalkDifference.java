package dev.winnow.app.output.portal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Says where two documents differ, place by place. */
public final class WalkDifference {

  private static final int MOST = 80;
  private static final String UNREADABLE = "unreadable";

  private WalkDifference() {}

  /** One line per place that differs, such as "/0/found/2/title: \"A\" → \"B\"". */
  public static List<String> of(JsonNode before, JsonNode after) {
    List<String> lines = new ArrayList<>();
    compare("", before, after, lines);
    return lines;
  }

  private static void compare(String place, JsonNode before, JsonNode after, List<String> lines) {
    if (before.equals(after)) {
      return;
    }
    if (before.has(UNREADABLE) != after.has(UNREADABLE)) {
      lines.add(reading(place, before, after));
    } else if (before.isObject() && after.isObject()) {
      Set<String> names = new TreeSet<>();
      before.fieldNames().forEachRemaining(names::add);
      after.fieldNames().forEachRemaining(names::add);
      names.forEach(
          name -> compare(place + "/" + name, before.path(name), after.path(name), lines));
    } else if (before.isArray() && after.isArray()) {
      for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
        compare(place + "/" + i, before.path(i), after.path(i), lines);
      }
    } else {
      lines.add("%s: %s → %s".formatted(place, words(before), words(after)));
    }
  }

  /** A record that cannot be read any more differs in everything; one line says so. */
  private static String reading(String place, JsonNode before, JsonNode after) {
    JsonNode broken = after.has(UNREADABLE) ? after : before;
    return "%s: '%s' %s: %s"
        .formatted(
            place,
            broken.path("id").asText(),
            after.has(UNREADABLE)
                ? "could be read, and no longer can"
                : "can be read now, not so before",
            broken.path("message").asText());
  }

  private static String words(JsonNode node) {
    String text = node.isMissingNode() ? "nothing" : node.toString();
    return text.length() <= MOST ? text : text.substring(0, MOST - 1) + "…";
  }
}

package dev.winnow.portals.probe;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.portals.probe.look.FirstLook;
import java.util.ArrayList;
import java.util.List;

/** Says what an address holds, when it is no portal. */
final class Instead {

  private static final int LONGEST = 80;
  private static final int MOST_KEYS = 6;

  private Instead() {}

  /** One sentence about what was seen. */
  static String of(FirstLook look) {
    if (look.fault().isPresent()) {
      boolean login = look.fault().get().kind() == Kind.FORBIDDEN;
      return (login ? "It does not let us in: " : "It gives no answer: ")
          + look.fault().get().getMessage();
    }
    if (look.text().isBlank()) {
      return "It answers with nothing at all.";
    }
    if (look.html().isPresent()) {
      return page(look);
    }
    return look.json().isMissingNode() ? document(look) : json(look.json());
  }

  private static String page(FirstLook look) {
    String title = look.title().isEmpty() ? "without a title" : "'" + cut(look.title()) + "'";
    String made = look.generator().isEmpty() ? "" : ", made with " + cut(look.generator());
    boolean login =
        look.html().stream().anyMatch(page -> !page.select("input[type=password]").isEmpty());
    return "It is a web page %s%s%s, and none of the interfaces of portals that Winnow knows answers on its site."
        .formatted(title, made, login ? " that asks for a password" : "");
  }

  private static String json(JsonNode json) {
    if (json.isArray()) {
      return "It is a list of %d things in JSON, but no catalogue that Winnow knows."
          .formatted(json.size());
    }
    List<String> keys = new ArrayList<>();
    json.fieldNames().forEachRemaining(keys::add);
    return "It is JSON with %s, but no catalogue that Winnow knows."
        .formatted(
            keys.isEmpty()
                ? "nothing in it"
                : cut(String.join(", ", keys.subList(0, Math.min(keys.size(), MOST_KEYS)))));
  }

  private static String document(FirstLook look) {
    return "It begins with '%s', which is no catalogue that Winnow knows."
        .formatted(cut(look.text().strip().replaceAll("\\s+", " ")));
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " …";
  }
}

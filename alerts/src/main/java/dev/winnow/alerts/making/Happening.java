package dev.winnow.alerts.making;

import dev.winnow.alerts.event.EventKind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that happened, before it is said to what.
 *
 * @param kind what
 * @param details what there is to say, in order
 * @param count how many things it is about
 */
record Happening(EventKind kind, Map<String, String> details, int count) {

  Happening {
    details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
  }

  /** One thing with details as pairs of name and text; empty texts are left out. */
  static Happening of(EventKind kind, String... details) {
    Map<String, String> said = new LinkedHashMap<>();
    for (int i = 0; i < details.length; i += 2) {
      if (!details[i + 1].isEmpty()) {
        said.put(details[i], details[i + 1]);
      }
    }
    return new Happening(kind, said, 1);
  }

  /** The same about so many. */
  Happening about(int many) {
    return new Happening(kind, details, many);
  }
}

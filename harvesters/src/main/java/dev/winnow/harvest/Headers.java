package dev.winnow.harvest;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The headers of an answer.
 *
 * @param byName their values in order, by name in lower case
 */
public record Headers(Map<String, List<String>> byName) {

  /** Of a file, which has none. */
  public static final Headers NONE = new Headers(Map.of());

  private static final Pattern LINK = Pattern.compile("<([^>]*)>([^<]*)");
  private static final Pattern RELATION =
      Pattern.compile("(?i);\\s*rel\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;,]+))");

  public Headers {
    Map<String, List<String>> lower = new TreeMap<>();
    byName.forEach(
        (name, values) ->
            lower
                .computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                .addAll(values));
    lower.replaceAll((name, values) -> List.copyOf(values));
    byName = Map.copyOf(lower);
  }

  /** The first value of a header, stripped; empty when it is not there. */
  public String first(String name) {
    List<String> values = byName.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    return values.isEmpty() ? "" : values.get(0).strip();
  }

  /**
   * Where a Link header (RFC 8288) leads, such as "next"; empty when there is none or it is no
   * address.
   *
   * @param from the address of the answer, by which a relative link is resolved
   */
  public Optional<URI> link(String relation, URI from) {
    for (String header : byName.getOrDefault("link", List.of())) {
      Matcher link = LINK.matcher(header);
      while (link.find()) {
        if (hasRelation(link.group(2), relation)) {
          return resolve(from, link.group(1));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean hasRelation(String parameters, String relation) {
    Matcher stated = RELATION.matcher(parameters);
    if (!stated.find()) {
      return false;
    }
    String words = stated.group(1) == null ? stated.group(2) : stated.group(1);
    return List.of(words.toLowerCase(Locale.ROOT).split("\\s+"))
        .contains(relation.toLowerCase(Locale.ROOT));
  }

  private static Optional<URI> resolve(URI from, String target) {
    try {
      // java.net.URI takes a bare query for another path (RFC 3986, 5.2.2 keeps the path)
      String address = target.strip();
      String full = address.startsWith("?") ? from.getRawPath() + address : address;
      return Optional.of(from.resolve(full));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}

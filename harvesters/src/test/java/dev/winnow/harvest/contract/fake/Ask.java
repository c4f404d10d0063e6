package dev.winnow.harvest.contract.fake;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request as a fake portal sees it.
 *
 * @param root the portal's address without a slash at its end
 * @param path without the query
 * @param query decoded
 * @param body of a POST; empty for a GET
 */
public record Ask(String root, String path, Map<String, String> query, String body) {

  /** A request for this path and query. */
  public static Ask of(String root, String target, String body) {
    URI uri = URI.create(target);
    Map<String, String> query = new TreeMap<>();
    if (uri.getRawQuery() != null) {
      for (String part : uri.getRawQuery().split("&")) {
        String[] sides = part.split("=", 2);
        query.put(decoded(sides[0]), sides.length > 1 ? decoded(sides[1]) : "");
      }
    }
    return new Ask(root, uri.getPath(), query, body);
  }

  /** A number of the query, or this one when it is not there. */
  public int number(String name, int otherwise) {
    return query.containsKey(name) ? Integer.parseInt(query.get(name)) : otherwise;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}

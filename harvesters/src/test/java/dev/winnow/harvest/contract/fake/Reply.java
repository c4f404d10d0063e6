package dev.winnow.harvest.contract.fake;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An honest answer of a fake portal, before anything happens to it on its way.
 *
 * @param status of HTTP
 * @param type its Content-Type
 * @param body in UTF-8
 * @param holds the ids of the datasets that it describes; none for what only leads to them
 */
public record Reply(int status, String type, String body, List<String> holds) {

  /** JSON that describes these datasets. */
  public static Reply json(String body, List<Item> items) {
    return new Reply(200, "application/json; charset=utf-8", body, ids(items));
  }

  /** XML that describes these datasets. */
  public static Reply xml(String body, List<Item> items) {
    String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    return new Reply(200, "application/xml; charset=utf-8", head + body, ids(items));
  }

  /** Anything else that describes these datasets. */
  public static Reply of(String type, String body, List<Item> items) {
    return new Reply(200, type, body, ids(items));
  }

  /** There is nothing. */
  public static Reply missing() {
    return new Reply(404, "text/plain", "nothing here", List.of());
  }

  /** Its bytes as the header says. */
  public byte[] bytes() {
    return body.getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> ids(List<Item> items) {
    return items.stream().map(Item::id).toList();
  }
}

package dev.winnow.portals.stac;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.Fetcher;
import dev.winnow.harvest.Request;
import dev.winnow.harvest.Response;
import dev.winnow.portals.json.Json;
import dev.winnow.portals.reading.Nodes;
import dev.winnow.portals.reading.Web;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A request for a page of collections, as links of STAC state it.
 *
 * @param uri where
 * @param body what to post; empty for a GET
 */
record NextPage(URI uri, Optional<ObjectNode> body) {

  static NextPage get(URI uri) {
    return new NextPage(uri, Optional.empty());
  }

  /** The request that this answer's link to the next page asks for. */
  Optional<NextPage> after(JsonNode answer) {
    for (JsonNode link : Nodes.items(answer, "links")) {
      if (Nodes.text(link, "rel").equals("next")) {
        return Web.resolve(uri, Nodes.text(link, "href")).map(target -> follow(target, link));
      }
    }
    return Optional.empty();
  }

  /** With "merge", the body's properties come on top of what was posted before. */
  private NextPage follow(URI target, JsonNode link) {
    if (!Nodes.text(link, "method").equalsIgnoreCase("POST")) {
      return get(target);
    }
    ObjectNode merged = JsonNodeFactory.instance.objectNode();
    if (Nodes.text(link, "merge").equals("true")) {
      body.ifPresent(merged::setAll);
    }
    if (link.path("body") instanceof ObjectNode stated) {
      merged.setAll(stated);
    }
    return new NextPage(target, Optional.of(merged));
  }

  JsonNode ask(Fetcher fetcher) throws FetchException {
    Request request =
        body.isEmpty()
            ? Request.get(uri, "application/json")
            : new Request(
                uri,
                "application/json",
                body.map(Json::canonical),
                "application/json",
                false,
                false);
    try (Response response = fetcher.fetch(request)) {
      return Nodes.document(response);
    }
  }

  /** As it stands in a cursor. */
  String write() {
    return body.map(post -> uri + "\n" + new String(Json.canonical(post), StandardCharsets.UTF_8))
        .orElse(uri.toString());
  }

  static NextPage read(String token) {
    int line = token.indexOf('\n');
    if (line < 0) {
      return get(URI.create(token));
    }
    JsonNode post = Json.inText(token.substring(line + 1));
    return new NextPage(
        URI.create(token.substring(0, line)),
        Optional.of(
            post instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode()));
  }
}

package dev.winnow.portals.reading;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Fetcher;
import dev.winnow.harvest.Request;
import dev.winnow.harvest.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Asks a portal's interface for JSON, and tells an error object from an answer. */
public final class Answers {

  private static final List<String> COMPLAINTS =
      List.of("error", "errors", "error_code", "errorcode", "message", "detail", "description");

  private Answers() {}

  /** The JSON at an address that the operator configured, or that follows from it. */
  public static JsonNode json(Fetcher fetcher, URI uri) throws FetchException {
    return json(fetcher, Request.get(uri, "application/json"));
  }

  /** The JSON at an address that a list or link led to, so that robots.txt binds it. */
  public static JsonNode discovered(Fetcher fetcher, URI uri) throws FetchException {
    return json(fetcher, new Request(uri, "application/json", Optional.empty(), "", true, false));
  }

  private static JsonNode json(Fetcher fetcher, Request request) throws FetchException {
    try (Response response = fetcher.fetch(request)) {
      return Nodes.document(response);
    }
  }

  /**
   * The list at a path of an answer.
   *
   * @throws FetchException of kind "error-inside-200" with the portal's own words, when there is no
   *     such list
   */
  public static JsonNode list(JsonNode answer, URI uri, String... path) throws FetchException {
    JsonNode list = Nodes.at(answer, path);
    if (list.isArray()) {
      return list;
    }
    String words = complaint(answer);
    throw new FetchException(
        Kind.ERROR_OBJECT,
        uri,
        "%s answered without a list of %s%s; is the url that of this kind of portal?"
            .formatted(
                uri, String.join(".", path), words.isEmpty() ? "" : ", but '" + words + "'"));
  }

  private static String complaint(JsonNode answer) {
    for (String name : COMPLAINTS) {
      JsonNode said = Nodes.at(answer, name);
      String words =
          said.isObject()
              ? Said.first(Nodes.text(said, "message"), Nodes.text(said, "code"))
              : Nodes.text(said);
      if (!words.isEmpty() && !words.equals("true")) {
        return words.length() <= 200 ? words : words.substring(0, 200) + " …";
      }
    }
    return "";
  }
}

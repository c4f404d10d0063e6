package dev.winnow.portals.schemaorg;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Response;
import dev.winnow.portals.json.Json;
import dev.winnow.portals.reading.JsonLd;
import dev.winnow.portals.reading.Nodes;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Finds the datasets that a page describes, in the first of three notations that holds any. */
final class PageReader {

  private PageReader() {}

  /**
   * The datasets of a page; none when it plainly describes something else.
   *
   * @throws FetchException when that cannot be said, so that nothing follows for what was there
   */
  static List<ObjectNode> datasets(Response response) throws FetchException {
    try (InputStream in = new BufferedInputStream(response.open())) {
      String head = head(in);
      if (head.isEmpty()) {
        throw new FetchException(
            Kind.ERROR_OBJECT, response.uri(), response.uri() + " answered nothing at all.");
      }
      return isJson(head) ? inDocument(response) : inPage(response, in);
    } catch (IOException e) {
      throw new FetchException(
          Kind.UNPARSABLE,
          response.uri(),
          "%s cannot be read as a web page: %s".formatted(response.uri(), e.getMessage()),
          e);
    }
  }

  private static List<ObjectNode> inDocument(Response response) throws FetchException {
    JsonNode document = Nodes.document(response);
    if (document.isObject() && !document.has("@context")) {
      throw new FetchException(
          Kind.ERROR_OBJECT,
          response.uri(),
          response.uri() + " answered JSON that is no linked data and so describes nothing.");
    }
    return JsonLd.datasets(document);
  }

  private static List<ObjectNode> inPage(Response response, InputStream in)
      throws IOException, FetchException {
    String charset = response.charset().map(Object::toString).orElse(null);
    Document page = Jsoup.parse(in, charset, response.uri().toString());
    List<ObjectNode> datasets = datasets(page);
    if (datasets.isEmpty() && isUnclear(page)) {
      throw new FetchException(
          Kind.UNPARSABLE,
          response.uri(),
          response.uri() + " says something in JSON-LD that cannot be read; is it cut off?");
    }
    return datasets;
  }

  private static String head(InputStream in) throws IOException {
    in.mark(200);
    String head = new String(in.readNBytes(200), java.nio.charset.StandardCharsets.UTF_8).strip();
    in.reset();
    return head;
  }

  private static boolean isJson(String head) {
    return head.startsWith("{") || head.startsWith("[");
  }

  static List<ObjectNode> datasets(Document page) {
    List<ObjectNode> linked = JsonLd.datasets(blocks(page));
    if (!linked.isEmpty()) {
      return linked;
    }
    List<ObjectNode> microdata = JsonLd.datasets(Microdata.things(page));
    return microdata.isEmpty() ? JsonLd.datasets(Rdfa.things(page)) : microdata;
  }

  /** Whether there is a block that is no JSON, so that it may have been about a dataset. */
  private static boolean isUnclear(Document page) {
    return linkedData(page).stream()
        .anyMatch(block -> !block.data().isBlank() && !json(block.data()).isContainerNode());
  }

  /** All blocks together: one may refer to a thing in another. */
  private static JsonNode blocks(Document page) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    for (Element block : linkedData(page)) {
      JsonNode json = json(block.data());
      if (json.isContainerNode()) {
        all.add(json);
      }
    }
    return all;
  }

  private static List<Element> linkedData(Document page) {
    return page.select("script[type]").stream()
        .filter(
            block ->
                block
                    .attr("type")
                    .strip()
                    .toLowerCase(java.util.Locale.ROOT)
                    .startsWith("application/ld+json"))
        .toList();
  }

  /** Blocks come wrapped in comments, with entities, with a semicolon at the end. */
  private static JsonNode json(String data) {
    String text =
        data.strip()
            .replaceFirst("^(//\\s*)?<!(--|\\[CDATA\\[)", "")
            .replaceFirst("(//\\s*)?(-->|\\]\\]>)$", "")
            .strip()
            .replaceFirst(";$", "");
    JsonNode json = Json.inText(text);
    return json.isMissingNode() && text.contains("&quot;")
        ? Json.inText(Parser.unescapeEntities(text, false))
        : json;
  }
}

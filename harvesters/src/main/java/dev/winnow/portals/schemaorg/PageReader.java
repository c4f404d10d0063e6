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

  static List<ObjectNode> datasets(Response response) throws FetchException {
    try (InputStream in = new BufferedInputStream(response.open())) {
      if (isJson(in)) {
        return JsonLd.datasets(Nodes.document(response));
      }
      String charset = response.charset().map(Object::toString).orElse(null);
      return datasets(Jsoup.parse(in, charset, response.uri().toString()));
    } catch (IOException e) {
      throw new FetchException(
          Kind.UNPARSABLE,
          response.uri(),
          "%s cannot be read as a web page: %s".formatted(response.uri(), e.getMessage()),
          e);
    }
  }

  private static boolean isJson(InputStream in) throws IOException {
    in.mark(200);
    String head = new String(in.readNBytes(200), java.nio.charset.StandardCharsets.UTF_8).strip();
    in.reset();
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

  /** All blocks together: one may refer to a thing in another. */
  private static JsonNode blocks(Document page) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    for (Element block : page.select("script[type]")) {
      if (block
          .attr("type")
          .strip()
          .toLowerCase(java.util.Locale.ROOT)
          .startsWith("application/ld+json")) {
        JsonNode json = json(block.data());
        if (json.isContainerNode()) {
          all.add(json);
        }
      }
    }
    return all;
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

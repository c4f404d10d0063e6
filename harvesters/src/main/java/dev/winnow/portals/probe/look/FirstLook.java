package dev.winnow.portals.probe.look;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.Fetcher;
import dev.winnow.harvest.Request;
import dev.winnow.harvest.Response;
import dev.winnow.portals.json.Json;
import dev.winnow.portals.reading.Web;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What an address answers at first, before anybody knows what it is. */
public final class FirstLook {

  private static final int LOOKED_AT = 1 << 20;
  private static final int LARGEST_JSON = 8 << 20;
  private static final String ACCEPT =
      "text/html, application/xhtml+xml, application/json;q=0.9, application/ld+json;q=0.9,"
          + " text/turtle;q=0.8, application/rdf+xml;q=0.8, application/xml;q=0.8, */*;q=0.5";
  private static final Pattern LANGUAGE = Pattern.compile("/[a-z]{2}([-_][A-Za-z]{2,4})?$");

  private final URI typed;
  private final URI landed;
  private final Optional<FetchException> fault;
  private final String text;
  private final String lower;
  private final Optional<Document> html;
  private final JsonNode json;

  private FirstLook(
      URI typed, URI landed, Optional<FetchException> fault, String text, JsonNode json) {
    this.typed = typed;
    this.landed = landed;
    this.fault = fault;
    this.text = text;
    this.lower = text.toLowerCase(Locale.ROOT);
    this.html =
        lower.stripLeading().matches("(?s)(<\\?xml[^>]*>|<!--.*?-->|\\s)*<(!doctype html|html).*")
            ? Optional.of(Jsoup.parse(text, landed.toString()))
            : Optional.empty();
    this.json = json;
  }

  /** Looks; a failure is part of what is seen. */
  public static FirstLook at(URI typed, Fetcher fetcher) {
    try (Response response = fetcher.fetch(Request.get(typed, ACCEPT).streamed());
        InputStream in = response.open()) {
      byte[] bytes = in.readNBytes(LARGEST_JSON);
      String text =
          new String(
              bytes,
              0,
              Math.min(bytes.length, LOOKED_AT),
              response.charset().orElse(StandardCharsets.UTF_8));
      String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return new FirstLook(typed, response.uri(), Optional.empty(), plain, json(plain, bytes));
    } catch (FetchException e) {
      return new FirstLook(typed, typed, Optional.of(e), "", MissingNode.getInstance());
    } catch (IOException e) {
      throw new UncheckedIOException("what was fetched cannot be read back", e);
    }
  }

  private static JsonNode json(String text, byte[] bytes) {
    if (!text.stripLeading().startsWith("{") && !text.stripLeading().startsWith("[")) {
      return MissingNode.getInstance();
    }
    try {
      return Json.parse(bytes);
    } catch (IOException e) {
      return MissingNode.getInstance();
    }
  }

  /** What a person typed. */
  public URI typed() {
    return typed;
  }

  /** Where that led in the end. */
  public URI landed() {
    return landed;
  }

  /** Why there was no answer. */
  public Optional<FetchException> fault() {
    return fault;
  }

  /** The first million characters of the answer. */
  public String text() {
    return text;
  }

  /** The answer as a web page, when it is one. */
  public Optional<Document> html() {
    return html;
  }

  /** The answer as JSON; missing when it is none, or larger than eight megabytes. */
  public JsonNode json() {
    return json;
  }

  /** Whether the answer holds one of these words; they are written in lower case. */
  public boolean mentions(String... words) {
    return Arrays.stream(words).anyMatch(lower::contains);
  }

  /** Whether it is an address on the web, and no file. */
  public boolean isWeb() {
    return landed.getHost() != null;
  }

  /** The site's own address, with a slash; the file's own, for a file. */
  public URI root() {
    return isWeb() ? URI.create(Web.root(landed) + "/") : typed;
  }

  /** The site's address and, where the page is in a folder, the first folder too. */
  public List<URI> roots() {
    Set<URI> roots = new LinkedHashSet<>();
    roots.add(root());
    Matcher folder = Pattern.compile("^/([^/.]{3,})/").matcher(landed.getRawPath() + "/");
    if (isWeb() && folder.find() && !folder.group(1).matches("datasets?|api|organization|group")) {
      roots.add(URI.create(root() + folder.group(1) + "/"));
    }
    return List.copyOf(roots);
  }

  /**
   * The part of the address before the first of these markers that is in it, without a language and
   * with a slash; empty when none is in it.
   */
  public Optional<URI> before(String... markers) {
    for (String marker : markers) {
      for (URI address : List.of(landed, typed)) {
        int at = String.valueOf(address.getRawPath()).indexOf(marker);
        if (address.getHost() != null && at >= 0) {
          String folder = LANGUAGE.matcher(address.getRawPath().substring(0, at)).replaceFirst("");
          return Optional.of(URI.create(Web.root(address) + folder + "/"));
        }
      }
    }
    return Optional.empty();
  }

  /** What the page says it was made with, in lower case; empty when it does not. */
  public String generator() {
    return html.map(page -> page.select("meta[name=generator]").attr("content"))
        .orElse("")
        .toLowerCase(Locale.ROOT);
  }

  /** The page's title; empty without one. */
  public String title() {
    return html.map(Document::title).orElse("").strip();
  }

  /** Where the page's links lead whose address fits, at most ten, in order. */
  public List<URI> links(Pattern wanted) {
    Set<URI> found = new LinkedHashSet<>();
    for (Element element : select("a[href], link[href]")) {
      String address = element.attr("href");
      if (wanted.matcher(address).find() && found.size() < 10) {
        Web.resolve(landed, address).filter(uri -> uri.getHost() != null).ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  /**
   * Addresses that stand anywhere in the answer, scripts included; the first group, at most ten.
   */
  public List<URI> addresses(Pattern wanted) {
    Set<URI> found = new LinkedHashSet<>();
    Matcher matcher = wanted.matcher(text.replace("\\/", "/"));
    while (matcher.find() && found.size() < 10) {
      Web.resolve(landed, matcher.group(1))
          .filter(uri -> uri.getHost() != null)
          .ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  /** The JSON-LD that stands in the page. */
  public List<JsonNode> linkedData() {
    List<JsonNode> blocks = new ArrayList<>();
    for (Element block : select("script[type*=ld+json]")) {
      JsonNode node = Json.inText(block.data());
      if (!node.isMissingNode()) {
        blocks.add(node);
      }
    }
    return blocks;
  }

  private List<Element> select(String query) {
    return html.<List<Element>>map(page -> page.select(query)).orElse(List.of());
  }
}

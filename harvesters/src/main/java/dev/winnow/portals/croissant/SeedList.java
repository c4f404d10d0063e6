package dev.winnow.portals.croissant;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Response;
import dev.winnow.portals.reading.Nodes;
import dev.winnow.portals.reading.Said;
import dev.winnow.portals.reading.Web;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where descriptions are, as somebody listed them.
 *
 * @param addresses each once, in order
 * @param mayGoOn whether the list is exactly as long as a limit in its address
 * @param next where the list says that it goes on
 */
record SeedList(List<URI> addresses, boolean mayGoOn, Optional<URI> next) {

  private static final Pattern LIMIT = Pattern.compile("[?&]limit=(\\d{1,9})(&|$)");

  SeedList {
    addresses = List.copyOf(addresses);
  }

  /** The same list, which goes on where a portal says. */
  SeedList before(Optional<URI> following) {
    return new SeedList(addresses, mayGoOn, following);
  }

  /** The addresses of a text file with one per line; empty when the document is none such. */
  static Optional<SeedList> lines(Response response) throws FetchException {
    try (InputStream in = response.open()) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
      if (text.startsWith("{") || text.startsWith("[")) {
        return Optional.empty();
      }
      Set<URI> addresses = new LinkedHashSet<>();
      text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> Web.resolve(response.uri(), line).ifPresent(addresses::add));
      if (addresses.isEmpty()) {
        throw CroissantHarvester.noList(response.uri());
      }
      return Optional.of(new SeedList(List.copyOf(addresses), false, Optional.empty()));
    } catch (IOException e) {
      throw new FetchException(
          Kind.UNPARSABLE,
          response.uri(),
          response.uri() + " cannot be read: " + e.getMessage(),
          e);
    }
  }

  /** The addresses of a JSON list of addresses, of things with addresses, or of things with ids. */
  static SeedList json(JsonNode document, Portal portal, URI from) throws FetchException {
    if (document.has("@type") || document.has("@context")) {
      throw CroissantHarvester.noList(portal.url());
    }
    JsonNode list = document.isArray() ? document : firstList(document);
    Optional<String> template = Optional.ofNullable(portal.settings().get("item"));
    Set<URI> addresses = new LinkedHashSet<>();
    for (JsonNode item : list) {
      String address =
          item.isObject()
              ? Said.first(
                  Nodes.text(item, "croissant"),
                  Nodes.text(item, "croissantUrl"),
                  Nodes.text(item, "url"))
              : Nodes.text(item);
      String id = Nodes.text(item, "id");
      if (template.isPresent() && !id.isEmpty()) {
        // an id such as "namespace/name" is a path of its own
        address = template.get().replace("{id}", Web.encode(id).replace("%2F", "/"));
      }
      if (!address.isEmpty()) {
        Web.resolve(from, address).ifPresent(addresses::add);
      }
    }
    if (addresses.isEmpty()) {
      throw CroissantHarvester.noList(portal.url());
    }
    Matcher limit = LIMIT.matcher(from.toString());
    boolean mayGoOn = limit.find() && list.size() >= Long.parseLong(limit.group(1));
    return new SeedList(List.copyOf(addresses), mayGoOn, Optional.empty());
  }

  private static JsonNode firstList(JsonNode document) {
    for (JsonNode value : document) {
      if (value.isArray()) {
        return value;
      }
    }
    return document;
  }
}

package dev.winnow.portals.croissant;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.Fetcher;
import dev.winnow.harvest.Found;
import dev.winnow.harvest.Headers;
import dev.winnow.harvest.Page;
import dev.winnow.harvest.Response;
import dev.winnow.harvest.Scope;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class CroissantLinkTest {

  private static final Portal PORTAL =
      Portal.of("hub", "croissant", URI.create("https://hub.example/list?limit=2"));

  private final List<String> asked = new ArrayList<>();

  private final Fetcher hub =
      request -> {
        String address = request.uri().toString();
        asked.add(address);
        return switch (address) {
          case "https://hub.example/list?limit=2" ->
              answer(request.uri(), "[\"a.json\", \"b.json\"]", "</list?page=2>; rel=\"next\"");
          case "https://hub.example/list?page=2" -> answer(request.uri(), "[\"c.json\"]", "");
          default ->
              answer(
                  request.uri(),
                  "{\"@context\": \"http://schema.org/\", \"@type\": \"Dataset\","
                      + " \"name\": \"One\"}",
                  "");
        };
      };

  @Test
  void goesOnWhereTheListLinksTo() throws FetchException {
    List<String> found = new ArrayList<>();
    List<OptionalLong> declared = new ArrayList<>();
    Optional<Cursor> next = Optional.of(Cursor.start(Scope.EVERYTHING, 500));
    while (next.isPresent()) {
      try (Page page = new CroissantHarvester().fetch(PORTAL, next.get(), hub)) {
        page.found().map(Found::sourceId).forEach(found::add);
        declared.add(page.declared());
        next = page.next();
      }
    }

    assertEquals(
        List.of(
            "https://hub.example/a.json",
            "https://hub.example/b.json",
            "https://hub.example/c.json"),
        found);
    assertEquals(List.of(OptionalLong.empty(), OptionalLong.empty()), declared);
    assertEquals(5, asked.size());
  }

  private static Response answer(URI uri, String body, String link) {
    Headers headers = link.isEmpty() ? Headers.NONE : new Headers(Map.of("Link", List.of(link)));
    return new Response(
        uri,
        200,
        "application/json",
        Optional.empty(),
        Optional.empty(),
        body.getBytes(UTF_8),
        headers);
  }
}

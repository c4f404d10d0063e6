package dev.winnow.portals.arcgishub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.Headers;
import dev.winnow.harvest.Page;
import dev.winnow.harvest.Response;
import dev.winnow.harvest.Scope;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ArcgisHubHarvesterTest {

  private final List<String> asked = new ArrayList<>();

  @Test
  void aLargeSiteIsWalkedOnFromTheLastChangeSeen() throws FetchException {
    Cursor start = Cursor.start(Scope.EVERYTHING, 100);

    Page lastOfWindow = fetch(start.at(9_899), item("a", 1_700_000_000_000L), 10_000);
    Cursor second = lastOfWindow.next().orElseThrow();
    Page firstOfNext = fetch(second, item("b", 1_600_000_000_000L), 1);

    assertEquals(OptionalLong.empty(), lastOfWindow.declared());
    assertEquals(9_900, second.position());
    assertEquals("dataset 1700000000000 9900 9900", second.token().orElseThrow());
    assertEquals(Optional.empty(), firstOfNext.next());
    assertEquals(
        List.of(
            "limit=100&startindex=9900&sortBy=-properties.modified",
            "limit=100&startindex=1&sortBy=-properties.modified&filter=modified <= 1700000000000"),
        asked);
  }

  @Test
  void anEmptyPageEndsTheWalkWhateverTheCountSays() throws FetchException {
    Page page = fetch(Cursor.start(Scope.EVERYTHING, 100).at(300), "", 400);
    assertEquals(Optional.empty(), page.next());
    assertEquals(OptionalLong.of(400), page.declared());
  }

  private Page fetch(Cursor cursor, String items, int matched) throws FetchException {
    return new ArcgisHubHarvester()
        .fetch(
            Portal.of("hub", "arcgis-hub", URI.create("https://geo.example/")),
            cursor,
            request -> {
              asked.add(request.uri().getQuery());
              String answer = "{\"features\":[" + items + "],\"numberMatched\":" + matched + "}";
              byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
              return new Response(
                  request.uri(), 200, "", Optional.empty(), Optional.empty(), bytes, Headers.NONE);
            });
  }

  private static String item(String id, long modified) {
    return "{\"id\":\"%s\",\"properties\":{\"title\":\"T\",\"modified\":%d}}"
        .formatted(id, modified);
  }
}

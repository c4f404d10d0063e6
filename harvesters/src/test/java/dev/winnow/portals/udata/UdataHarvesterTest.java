package dev.winnow.portals.udata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.Cursor;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.Headers;
import dev.winnow.harvest.Page;
import dev.winnow.harvest.Request;
import dev.winnow.harvest.Response;
import dev.winnow.harvest.Scope;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UdataHarvesterTest {

  private static final Portal PORTAL =
      Portal.of("vastland", "udata", URI.create("https://data.vastland.example/"));

  private final List<URI> asked = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({
    "0, 500, page=1&page_size=100",
    "200, 100, page=3&page_size=100",
    "230, 10, page=24&page_size=10",
    "231, 10, page=34&page_size=7",
    "233, 10, page=234&page_size=1"
  })
  void asksForTheLargestPageThatStartsAtThePosition(long position, int size, String query)
      throws FetchException {
    fetch(position, size, "{\"data\":[],\"total\":0,\"next_page\":null}");
    assertEquals(query + "&sort=created", asked.get(0).getQuery());
  }

  @Test
  void aShortPageIsNoEndWhileThePortalNamesAnother() throws FetchException {
    Page page =
        fetch(100, 100, "{\"data\":[{\"id\":\"a\"}],\"total\":300,\"next_page\":\"there\"}");
    assertEquals(200, page.next().orElseThrow().position());
  }

  @Test
  void aPortalThatGivesSmallerPagesIsFollowedInItsOwnSteps() throws FetchException {
    Page page =
        fetch(
            0,
            100,
            "{\"data\":[{\"id\":\"a\"}],\"total\":300,\"page_size\":20,\"next_page\":\"there\"}");
    Cursor next = page.next().orElseThrow();
    assertEquals(20, next.position());
    new UdataHarvester().fetch(PORTAL, next.at(40), this::nothing);
    assertEquals("page=3&page_size=20&sort=created", asked.get(1).getQuery());
  }

  private Page fetch(long position, int size, String answer) throws FetchException {
    return new UdataHarvester()
        .fetch(
            PORTAL,
            Cursor.start(Scope.EVERYTHING, size).at(position),
            request -> answer(request, answer));
  }

  private Response nothing(Request request) {
    return answer(request, "{\"data\":[],\"total\":300}");
  }

  private Response answer(Request request, String answer) {
    asked.add(request.uri());
    byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
    return new Response(
        request.uri(), 200, "", Optional.empty(), Optional.empty(), bytes, Headers.NONE);
  }
}

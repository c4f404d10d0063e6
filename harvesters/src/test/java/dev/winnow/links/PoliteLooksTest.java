package dev.winnow.links;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.head;
import static com.github.tomakehurst.wiremock.client.WireMock.headRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.http.Fault;
import dev.winnow.catalogue.score.LinkKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PoliteLooksTest extends LinkTestBed {

  @Test
  void robotsBindBecauseLinksAreDiscovered() {
    SERVER.stubFor(
        get("/robots.txt").willReturn(aResponse().withBody("User-agent: *\nDisallow: /hemlig/\n")));
    serve("/hemlig/fil.csv", aResponse().withBody(CSV));
    assertEquals(LinkKind.ROBOTS, look("/hemlig/fil.csv").kind());
    SERVER.verify(0, getRequestedFor(urlEqualTo("/hemlig/fil.csv")));
  }

  @Test
  void onlyTheFirstBytesAreAskedForAndNoMoreAreRead() {
    byte[] large = new byte[50_000_000];
    Arrays.fill(large, (byte) 'x');
    serve("/stor.csv", aResponse().withBody(large));
    assertEquals(LinkKind.OK, look("/stor.csv").kind());
    SERVER.verify(
        getRequestedFor(urlEqualTo("/stor.csv")).withHeader("Range", equalTo("bytes=0-32767")));
  }

  @Test
  void aHeadDecidesOnlyWhereItShowsTheKnownVersion() {
    SERVER.stubFor(
        head(urlEqualTo("/fil.csv")).willReturn(aResponse().withHeader("ETag", "\"v1\"")));
    serve("/fil.csv", aResponse().withHeader("ETag", "\"v2\"").withBody(CSV));
    assertEquals(LinkKind.OK, look(target(address("/fil.csv"), true), known("\"v1\"")).kind());
    SERVER.verify(0, getRequestedFor(urlEqualTo("/fil.csv")));
    assertEquals(
        Optional.of("\"v2\""),
        look(target(address("/fil.csv"), true), known("\"v0\"")).content().etag());
  }

  @Test
  void aHeadIsNeverFinalForAFailure() {
    SERVER.stubFor(head(urlEqualTo("/fil.csv")).willReturn(aResponse().withStatus(404)));
    serve("/fil.csv", aResponse().withBody(CSV));
    assertEquals(LinkKind.OK, look(target(address("/fil.csv"), true), known("\"v1\"")).kind());
    SERVER.verify(1, headRequestedFor(urlEqualTo("/fil.csv")));
  }

  @Test
  void aHostThatWantsAPauseIsLeftAlone() {
    serve("/1.csv", aResponse().withStatus(429).withHeader("Retry-After", "30"));
    HostVisit.Visited visited = visit("/1.csv", "/2.csv", "/3.csv");
    assertEquals(List.of(LinkKind.RATE_LIMITED), kinds(visited));
    assertEquals(2, visited.left().size());
    SERVER.verify(0, getRequestedFor(urlEqualTo("/2.csv")));
  }

  @Test
  void aHostThatIsDownIsAskedThreeTimesAndNoMore() {
    SERVER.stubFor(any(urlEqualTo("/1.csv")).willReturn(aResponse().withStatus(500)));
    SERVER.stubFor(any(urlEqualTo("/2.csv")).willReturn(aResponse().withStatus(502)));
    SERVER.stubFor(
        any(urlEqualTo("/3.csv")).willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));
    HostVisit.Visited visited = visit("/1.csv", "/2.csv", "/3.csv", "/4.csv");
    assertEquals(
        List.of(LinkKind.SERVER_ERROR, LinkKind.SERVER_ERROR, LinkKind.UNREACHABLE),
        kinds(visited));
    assertTrue(HostJudgement.isDown(visited));
    assertEquals(1, visited.left().size());
  }
}

package dev.winnow.harvest.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Request;
import dev.winnow.harvest.Response;
import dev.winnow.harvest.RunFetcher;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class MannersTest extends FetcherTestBed {

  @Test
  void keepsItsPaceAndTheCrawlDelay() throws FetchException {
    answer("/robots.txt", ok("User-agent: *\nCrawl-delay: 10\n"));
    answer("/data", ok("{}"));

    try (RunFetcher fetcher =
        fetchers().forRun(portal(Portal.Robots.PAGES, OptionalDouble.of(2)))) {
      fetcher.fetch(get("/data"));
      fetcher.fetch(get("/data"));
    }

    assertEquals(List.of(Duration.ofMillis(500), Duration.ofSeconds(10)), time.slept);
  }

  @Test
  void honoursALongCrawlDelayAndRefusesAnEndlessOne() throws FetchException {
    answer("/robots.txt", ok("User-agent: *\nCrawl-delay: 240\n"));
    answer("/data", ok("{}"));
    try (RunFetcher fetcher = fetcher()) {
      fetcher.fetch(get("/data"));
      fetcher.fetch(get("/data"));
      assertEquals(Duration.ofSeconds(240), fetcher.waited());
    }

    answer("/robots.txt", ok("User-agent: *\nCrawl-delay: 3600\n"));
    FetchException refused = failure("/data");

    assertEquals(Kind.ROBOTS, refused.kind());
    assertTrue(refused.getMessage().contains("3,600 s"), refused.getMessage());
  }

  @Test
  void asksAsFastAsItLikesOnLoopback() throws FetchException {
    answer("/data", ok("{}"));

    try (RunFetcher fetcher = fetcher()) {
      fetcher.fetch(get("/data"));
      fetcher.fetch(get("/data"));
      assertEquals(3, fetcher.takeRequests());
      assertEquals(0, fetcher.takeRequests());
      assertTrue(fetcher.takeBytes() >= 4);
    }

    assertEquals(List.of(), time.slept);
  }

  @Test
  void robotsTxtBindsWhatWasDiscoveredAndIsNotedForTheRest() throws FetchException {
    answer("/robots.txt", ok("User-agent: *\nDisallow: /api/\n"));
    answer("/api/data", ok("{}"));
    Request configured = get("/api/data");
    Request discovered = new Request(uri("/api/data"), "*/*", Optional.empty(), "", true, false);

    try (RunFetcher fetcher =
        fetchers().forRun(portal(Portal.Robots.PAGES, OptionalDouble.empty()))) {
      fetcher.fetch(configured);
      fetcher.fetch(configured);
      assertEquals(
          List.of("notice-robots-disallow"),
          fetcher.takeNotices().stream().map(dev.winnow.store.run.Fault::kind).toList());
      assertEquals(
          Kind.ROBOTS, assertThrows(FetchException.class, () -> fetcher.fetch(discovered)).kind());
    }
    try (RunFetcher all = fetchers().forRun(portal(Portal.Robots.ALL, OptionalDouble.empty()))) {
      assertEquals(
          Kind.ROBOTS, assertThrows(FetchException.class, () -> all.fetch(configured)).kind());
    }
    try (RunFetcher none =
        fetchers().forRun(portal(Portal.Robots.IGNORE, OptionalDouble.empty()))) {
      assertEquals("{}", text(none.fetch(discovered)));
      assertEquals(1, none.takeRequests());
    }
  }

  @Test
  void aRobotsTxtThatFailsIsNotedAndForgiven() throws FetchException {
    answer("/robots.txt", aResponse().withStatus(500));
    answer("/data", ok("{}"));

    try (RunFetcher fetcher = fetcher()) {
      assertEquals("{}", text(fetcher.fetch(get("/data"))));
      assertEquals("notice-robots-unknown", fetcher.takeNotices().get(0).kind());
      assertEquals(List.of(), fetcher.takeNotices());
    }
  }

  @Test
  void aRecordingAnswersUnderItsOwnName() throws FetchException {
    settings =
        settings.withNetwork(true, Map.of("Data.Example", "127.0.0.1:" + SERVER.port()), List.of());
    SERVER.stubFor(
        com.github.tomakehurst.wiremock.client.WireMock.get(urlEqualTo("/catalog"))
            .withHost(equalTo("data.example"))
            .willReturn(ok("{}")));
    Portal portal = Portal.of("p", "ckan", URI.create("https://data.example/"));

    try (RunFetcher fetcher = fetchers().forRun(portal)) {
      Response response =
          fetcher.fetch(Request.get(URI.create("https://data.example/catalog"), "*/*"));
      assertEquals(URI.create("https://data.example/catalog"), response.uri());
    }
  }
}

package dev.winnow.harvest.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import dev.winnow.harvest.Request;
import dev.winnow.harvest.Response;
import dev.winnow.harvest.RunFetcher;
import dev.winnow.harvest.Validators;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PoliteFetcherTest extends FetcherTestBed {

  @Test
  void introducesItselfAndSaysWhatItWants() throws FetchException {
    answer(
        "/data",
        aResponse()
            .withHeader("Content-Type", "application/json; charset=ISO-8859-1")
            .withBody("{}"));

    Response response = fetch("/data");

    assertEquals("application/json", response.mediaType());
    assertEquals(Optional.of(java.nio.charset.StandardCharsets.ISO_8859_1), response.charset());
    assertEquals("{}", new String(response.bytes(), UTF_8));
    SERVER.verify(
        getRequestedFor(urlEqualTo("/data"))
            .withHeader("User-Agent", equalTo("Winnow/1.0 (+https://winnow.example/about)"))
            .withHeader("Accept", equalTo("application/json")));
  }

  @Test
  void repeatsWhatMayGoBetterAndWaitsInBetween() throws FetchException {
    inTurn("/data", aResponse().withStatus(500), aResponse().withStatus(502), ok("{}"));

    assertEquals("{}", text(fetch("/data")));
    assertEquals(List.of(Duration.ofSeconds(1), Duration.ofSeconds(4)), time.slept);
  }

  @Test
  void givesUpAfterThreeTries() {
    answer("/data", aResponse().withStatus(500));

    assertEquals(Kind.SERVER_ERROR, failure("/data").kind());
    SERVER.verify(3, getRequestedFor(urlEqualTo("/data")));
  }

  @Test
  void asksOnAConditionAndBelievesNoUnaskedAnswer() throws FetchException {
    answer("/data", aResponse().withStatus(304).withHeader("ETag", "\"a\""));
    Validators known = new Validators("\"a\"", "Sat, 21 Nov 2026 05:00:00 GMT");

    try (RunFetcher fetcher = fetcher()) {
      Response response = fetcher.fetch(get("/data"), known);

      assertTrue(response.isNotModified());
      assertEquals(0, response.bytes().length);
    }
    assertEquals(Kind.CLIENT_ERROR, failure("/data").kind());
    SERVER.verify(
        1,
        getRequestedFor(urlEqualTo("/data"))
            .withHeader("If-None-Match", equalTo("\"a\""))
            .withHeader("If-Modified-Since", equalTo("Sat, 21 Nov 2026 05:00:00 GMT")));
  }

  @Test
  void neverRepeatsWhatWouldFailAgain() {
    answer("/gone", aResponse().withStatus(410));
    answer(
        "/forbidden", aResponse().withStatus(403).withBody("<html>Attention! Cloudflare</html>"));
    answer("/bad", aResponse().withStatus(400));

    assertEquals(Kind.NOT_FOUND, failure("/gone").kind());
    FetchException forbidden = failure("/forbidden");
    assertEquals(Kind.FORBIDDEN, forbidden.kind());
    assertTrue(forbidden.getMessage().contains("Cloudflare"), forbidden.getMessage());
    assertEquals(Kind.CLIENT_ERROR, failure("/bad").kind());
    assertEquals(List.of(), time.slept);
  }

  @Test
  void waitsAsLongAsThePortalAsks() throws FetchException {
    inTurn(
        "/data",
        aResponse().withStatus(429).withHeader("Retry-After", "120"),
        aResponse().withStatus(503).withHeader("Retry-After", "Sat, 21 Nov 2026 06:03:00 GMT"),
        ok("{}"));

    assertEquals("{}", text(fetch("/data")));
    assertEquals(List.of(Duration.ofSeconds(120), Duration.ofSeconds(60)), time.slept);
  }

  @Test
  void saysSoWhenThePortalAsksForMorePatienceThanARunHas() {
    answer("/data", aResponse().withStatus(429).withHeader("Retry-After", "3600"));

    FetchException fault = failure("/data");

    assertEquals(Kind.TOO_MANY_REQUESTS, fault.kind());
    assertTrue(fault.getMessage().contains("3600 s"), fault.getMessage());
    assertEquals(List.of(), time.slept);
  }

  @Test
  void givesUpOnSilence() {
    answer("/slow", ok("{}").withFixedDelay(3000));
    settings =
        settings.withTimes(
            Duration.ofSeconds(5),
            Duration.ofMillis(200),
            Duration.ofSeconds(5),
            Duration.ofSeconds(5));

    assertEquals(Kind.TIMEOUT, failure("/slow").kind());
  }

  @Test
  void givesUpOnADocumentThatDripsForEver() {
    answer("/drip", ok("x".repeat(100)).withChunkedDribbleDelay(100, 20_000));
    settings =
        settings.withTimes(
            Duration.ofSeconds(5),
            Duration.ofSeconds(5),
            Duration.ofMillis(300),
            Duration.ofSeconds(5));

    FetchException fault = failure("/drip");

    assertEquals(Kind.TIMEOUT, fault.kind());
    assertTrue(fault.getMessage().contains("in all"), fault.getMessage());
  }

  @Test
  void followsRedirectsButNotForEver() throws FetchException {
    answer("/a", aResponse().withStatus(302).withHeader("Location", "b?x=1"));
    answer("/b?x=1", ok("{}"));
    answer("/circle", aResponse().withStatus(301).withHeader("Location", "/circle"));

    assertEquals(uri("/b?x=1"), fetch("/a").uri());
    assertTrue(failure("/circle").getMessage().contains("redirects more than 5 times"));
  }

  @Test
  void notesThatAPortalHasMovedForGood() throws FetchException {
    settings =
        settings.withNetwork(true, Map.of("new.example", "127.0.0.1:" + SERVER.port()), List.of());
    answer("/a", aResponse().withStatus(301).withHeader("Location", "http://new.example/b"));
    answer("/b", ok("{}"));

    try (RunFetcher fetcher = fetcher()) {
      fetcher.fetch(get("/a"));

      assertEquals(
          List.of("notice-moved"),
          fetcher.takeNotices().stream().map(dev.winnow.store.run.Fault::kind).toList());
      assertEquals(1, fetcher.redirects());
    }
  }

  @Test
  void postsWhatItIsGivenAndPostsItAgainAfterATemporaryRedirect() throws FetchException {
    SERVER.stubFor(
        post(urlEqualTo("/a"))
            .willReturn(aResponse().withStatus(307).withHeader("Location", "/b")));
    SERVER.stubFor(post(urlEqualTo("/b")).withRequestBody(equalTo("q=1")).willReturn(ok("{}")));

    Request request =
        new Request(
            uri("/a"),
            "*/*",
            Optional.of("q=1".getBytes(UTF_8)),
            "application/x-www-form-urlencoded",
            false,
            false);

    assertEquals("{}", text(fetch(request)));
  }

  @Test
  void trustsNoCertificateThatNobodySigned() {
    URI uri = URI.create("https://localhost:" + SERVER.httpsPort() + "/data");
    try (PoliteFetchers fetchers = fetchers();
        RunFetcher fetcher = fetchers.forRun(Portal.of("p", "ckan", uri))) {
      FetchException fault =
          assertThrows(FetchException.class, () -> fetcher.fetch(Request.get(uri, "*/*")));

      assertEquals(Kind.UNREACHABLE, fault.kind());
      assertTrue(fault.getMessage().contains("certificate"), fault.getMessage());
      assertEquals(List.of(), time.slept);
    }
  }
}

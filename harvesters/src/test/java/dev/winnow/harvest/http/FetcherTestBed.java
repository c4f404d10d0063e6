package dev.winnow.harvest.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.Request;
import dev.winnow.harvest.Response;
import dev.winnow.harvest.RunFetcher;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A server that misbehaves as told, and fetchers that ask it. */
abstract class FetcherTestBed {

  static final WireMockServer SERVER =
      new WireMockServer(
          options().bindAddress("127.0.0.1").dynamicPort().dynamicHttpsPort().gzipDisabled(true));

  final FakeTime time = new FakeTime();

  @TempDir Path spool;

  FetchSettings settings =
      FetchSettings.defaults("1.0", URI.create("https://winnow.example/about"))
          .withNetwork(true, Map.of(), List.of());

  @BeforeAll
  static void start() {
    SERVER.start();
  }

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @BeforeEach
  void reset() {
    SERVER.resetAll();
    settings = settings.withSpool(spool);
  }

  static void answer(String url, ResponseDefinitionBuilder response) {
    SERVER.stubFor(
        com.github.tomakehurst.wiremock.client.WireMock.get(urlEqualTo(url)).willReturn(response));
  }

  static void inTurn(String url, ResponseDefinitionBuilder... responses) {
    for (int i = 0; i < responses.length; i++) {
      SERVER.stubFor(
          com.github.tomakehurst.wiremock.client.WireMock.get(urlEqualTo(url))
              .inScenario(url)
              .whenScenarioStateIs(i == 0 ? Scenario.STARTED : "" + i)
              .willSetStateTo("" + (i + 1))
              .willReturn(responses[i]));
    }
  }

  static ResponseDefinitionBuilder ok(String body) {
    return aResponse().withBody(body);
  }

  static URI uri(String path) {
    return URI.create("http://127.0.0.1:" + SERVER.port() + path);
  }

  static Request get(String path) {
    return Request.get(uri(path), "application/json");
  }

  Response fetch(String path) throws FetchException {
    return fetch(get(path));
  }

  Response fetch(Request request) throws FetchException {
    try (RunFetcher fetcher = fetcher()) {
      return fetcher.fetch(request);
    }
  }

  FetchException failure(String path) {
    return failure(get(path));
  }

  FetchException failure(Request request) {
    return assertThrows(FetchException.class, () -> fetch(request));
  }

  RunFetcher fetcher() {
    return fetchers().forRun(portal(Portal.Robots.PAGES, OptionalDouble.empty()));
  }

  PoliteFetchers fetchers() {
    return new PoliteFetchers(settings, time, time::sleep);
  }

  static Portal portal(Portal.Robots robots, OptionalDouble perSecond) {
    Portal plain = Portal.of("p", "ckan", uri("/"));
    return plain.toBuilder().manners(perSecond, robots).build();
  }

  static String text(Response response) {
    return new String(response.bytes(), UTF_8);
  }
}

package dev.winnow.harvest.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.FetchException.Kind;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PosterTest {

  private static final WireMockServer RECEIVER =
      new WireMockServer(WireMockConfiguration.options().dynamicPort().dynamicHttpsPort());
  private static final WireMockServer INSIDE =
      new WireMockServer(WireMockConfiguration.options().dynamicPort());
  private static final byte[] BODY = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);

  private ScheduledExecutorService alarm;
  private FetchSettings settings;
  private Poster poster;

  @BeforeAll
  static void start() {
    RECEIVER.start();
    INSIDE.start();
  }

  @AfterAll
  static void stop() {
    RECEIVER.stop();
    INSIDE.stop();
  }

  @BeforeEach
  void open() {
    RECEIVER.resetAll();
    INSIDE.resetAll();
    INSIDE.stubFor(WireMock.post(anyUrl()).willReturn(aResponse().withStatus(200)));
    alarm = Executors.newSingleThreadScheduledExecutor();
    List<String> allowed =
        List.of("127.0.0.1:" + RECEIVER.port(), "localhost:" + RECEIVER.httpsPort());
    settings =
        FetchSettings.defaults("1.0", URI.create("https://winnow.example/about"))
            .withNetwork(true, Map.of(), allowed);
    poster = new Poster(settings, Clock.systemUTC(), alarm);
  }

  @AfterEach
  void close() {
    poster.close();
    alarm.shutdownNow();
  }

  @Test
  void postsTheBodyWithItsHeadersAndSaysWhoItIs() throws FetchException {
    answer(aResponse().withStatus(204));

    assertEquals(new Poster.Answer(204, Optional.empty()), post("/hook"));
    RECEIVER.verify(
        postRequestedFor(urlEqualTo("/hook"))
            .withHeader("webhook-id", equalTo("m1"))
            .withHeader("Content-Type", equalTo("application/cloudevents+json; charset=utf-8"))
            .withHeader("User-Agent", equalTo("Winnow/1.0 (+https://winnow.example/about)"))
            .withRequestBody(equalTo("{\"a\":1}")));
  }

  @Test
  void tellsHowLongTheReceiverWantsToBeLeftInPeace() throws FetchException {
    answer(aResponse().withStatus(429).withHeader("Retry-After", "120"));

    assertEquals(new Poster.Answer(429, Optional.of(Duration.ofMinutes(2))), post("/hook"));
  }

  @Test
  void followsNoRedirectIntoThisMachine() throws FetchException {
    String inside = "http://127.0.0.1:" + INSIDE.port() + "/secret";
    answer(aResponse().withStatus(307).withHeader("Location", inside));

    assertEquals(307, post("/hook").status());
    INSIDE.verify(0, postRequestedFor(anyUrl()));
  }

  @Test
  void reachesNoAddressInsideThatTheOperatorDidNotAllow() {
    for (String typed :
        List.of(
            "http://127.0.0.1:" + INSIDE.port() + "/",
            "http://localhost:" + INSIDE.port() + "/",
            "http://[::1]:" + INSIDE.port() + "/",
            "http://169.254.169.254/latest/meta-data/",
            "http://10.0.0.1/")) {
      FetchException refused = assertThrows(FetchException.class, () -> send(typed));
      assertEquals(Kind.GUARD, refused.kind(), typed);
    }
    INSIDE.verify(0, postRequestedFor(anyUrl()));
  }

  @Test
  void givesUpAReceiverThatIsTooSlow() {
    answer(aResponse().withStatus(200).withFixedDelay(10_000));
    Duration brief = Duration.ofSeconds(1);
    poster.close();
    poster = new Poster(settings.withTimes(brief, brief, brief, brief), Clock.systemUTC(), alarm);

    assertEquals(Kind.TIMEOUT, assertThrows(FetchException.class, () -> post("/slow")).kind());
  }

  @Test
  void trustsNoCertificateThatNobodySigned() {
    FetchException refused =
        assertThrows(
            FetchException.class, () -> send("https://localhost:" + RECEIVER.httpsPort() + "/"));
    assertTrue(
        refused.getMessage().contains("no secure connection that can be trusted"),
        refused.getMessage());
  }

  @Test
  void readsNoMoreOfAnAnswerThanItNeeds() throws FetchException {
    answer(aResponse().withStatus(200).withBody("x".repeat(1 << 20)));

    assertEquals(200, post("/long").status());
    assertEquals(200, post("/again").status());
  }

  private static void answer(ResponseDefinitionBuilder response) {
    RECEIVER.stubFor(WireMock.post(anyUrl()).willReturn(response));
  }

  private Poster.Answer post(String path) throws FetchException {
    return send("http://127.0.0.1:" + RECEIVER.port() + path);
  }

  private Poster.Answer send(String to) throws FetchException {
    return poster.post(
        URI.create(to),
        Map.of("webhook-id", "m1", "Content-Type", "application/cloudevents+json; charset=utf-8"),
        BODY);
  }
}

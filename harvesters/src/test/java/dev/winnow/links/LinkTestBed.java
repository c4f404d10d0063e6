package dev.winnow.links;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import dev.winnow.catalogue.score.LinkContent;
import dev.winnow.catalogue.score.LinkFact;
import dev.winnow.catalogue.score.LinkFact.State;
import dev.winnow.catalogue.score.LinkKind;
import dev.winnow.catalogue.score.LinkTrail;
import dev.winnow.catalogue.vocabulary.FileFormats;
import dev.winnow.harvest.http.FetchSettings;
import dev.winnow.harvest.http.PoliteFetchers;
import dev.winnow.links.HostVisit.Looked;
import dev.winnow.store.link.LinkTarget;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A server that misbehaves as told, and looks at its links. */
abstract class LinkTestBed {

  static final WireMockServer SERVER =
      new WireMockServer(
          options().bindAddress("127.0.0.1").dynamicPort().dynamicHttpsPort().gzipDisabled(true));
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T06:00:00Z"), ZoneOffset.UTC);
  static final String CSV = "id,namn,typ\n1,Lillån,bad\n2,Storån,bad\n3,Ön,park\n";
  static final String PAGE = "<!DOCTYPE html><html><head><title>%s</title></head><body>%s";

  static final LinkSettings QUICK =
      new LinkSettings(true, Duration.ofDays(7), Duration.ofMinutes(10), 100, 100, 4, 1_000_000);

  PoliteFetchers fetchers;
  Glances glances;

  @BeforeAll
  static void start() {
    SERVER.start();
  }

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @BeforeEach
  void open() {
    SERVER.resetAll();
    SERVER.stubFor(get("/robots.txt").willReturn(aResponse().withStatus(404)));
    FetchSettings settings =
        FetchSettings.defaults("1.0", URI.create("https://winnow.example/about"))
            .withNetwork(
                true,
                connect(),
                List.of("127.0.0.1:" + SERVER.port(), "127.0.0.1:" + SERVER.httpsPort()));
    fetchers = new PoliteFetchers(settings, Clock.systemUTC(), duration -> {});
    glances = Glances.open(fetchers, QUICK, List.of());
  }

  @AfterEach
  void close() {
    glances.close();
    fetchers.close();
  }

  static void serve(String path, ResponseDefinitionBuilder answer) {
    SERVER.stubFor(get(urlEqualTo(path)).willReturn(answer));
  }

  static ResponseDefinitionBuilder html(String body) {
    return aResponse().withHeader("Content-Type", "text/html; charset=utf-8").withBody(body);
  }

  static String address(String path) {
    return "http://data.lillan.example" + path;
  }

  static LinkTarget target(String address, boolean data) {
    return new LinkTarget(address, URI.create(address).getHost(), data, Set.of("lillan"));
  }

  Finding look(String path) {
    return look(path, true);
  }

  Finding look(String path, boolean data) {
    return look(target(address(path), data));
  }

  Finding look(LinkTarget target) {
    return look(target, Map.of());
  }

  Finding look(LinkTarget target, Map<String, LinkFact> known) {
    return new HostVisit(glances, known, CLOCK)
        .visit(target.host(), List.of(target))
        .looked()
        .getFirst()
        .found();
  }

  HostVisit.Visited visit(String... paths) {
    return new HostVisit(glances, Map.of(), CLOCK)
        .visit(
            "data.lillan.example",
            List.of(paths).stream().map(path -> target(address(path), true)).toList());
  }

  static List<LinkKind> kinds(HostVisit.Visited visited) {
    return visited.looked().stream().map(Looked::found).map(Finding::kind).toList();
  }

  static Map<String, LinkFact> known(String etag) {
    LinkContent content =
        new LinkContent(
            FileFormats.find("CSV"),
            false,
            Optional.empty(),
            Optional.of(etag),
            Optional.empty(),
            OptionalLong.empty(),
            Optional.empty());
    Instant then = CLOCK.instant().minus(Duration.ofDays(7));
    return Map.of(
        address("/fil.csv"),
        new LinkFact(
            State.WORKS,
            OptionalInt.of(200),
            then,
            then,
            "",
            Optional.of("text/csv"),
            new LinkTrail(LinkKind.OK, Optional.of(then), Optional.empty(), 0, content)));
  }

  /** One host that answers, and twelve behind a port where nobody is. */
  private static Map<String, String> connect() {
    Map<String, String> connect = new HashMap<>();
    connect.put("data.lillan.example", "127.0.0.1:" + SERVER.port());
    for (int i = 0; i < 12; i++) {
      connect.put("h" + i + ".dead.example", "127.0.0.1:1");
    }
    return connect;
  }
}

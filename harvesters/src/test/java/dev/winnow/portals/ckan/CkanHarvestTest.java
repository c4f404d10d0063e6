package dev.winnow.portals.ckan;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.http.FetchSettings;
import dev.winnow.harvest.http.PoliteFetchers;
import dev.winnow.harvest.run.HarvestOptions;
import dev.winnow.harvest.run.HarvestStep;
import dev.winnow.harvest.run.KeepStep;
import dev.winnow.harvest.run.Progress;
import dev.winnow.harvest.run.RunReport;
import dev.winnow.harvest.run.RunWatch;
import dev.winnow.portals.Portals;
import dev.winnow.store.Store;
import dev.winnow.store.StoreSettings;
import dev.winnow.store.run.Verdict;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way from a misbehaving CKAN to the store. */
class CkanHarvestTest {

  private static final String SEARCH = "/api/3/action/package_search";
  private static final String OLD_LIST = "/api/3/action/current_package_list_with_resources";

  @TempDir private Path folder;

  private static final WireMockServer SERVER =
      new WireMockServer(WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());
  private Store store;

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
    store = Store.open(StoreSettings.in(folder));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void walksAllPagesByWhatItReceived() {
    SERVER.stubFor(page(0).willReturn(listed(5, "a", "b")));
    SERVER.stubFor(page(2).willReturn(listed(5, "c", "d")));
    SERVER.stubFor(page(4).willReturn(listed(5, "e")));

    RunReport report = harvest("");

    assertEquals(Verdict.COMPLETE, report.verdict(), report.reason());
    assertEquals(5, report.seen());
    assertEquals(4, report.requests());
    SERVER.verify(
        getRequestedFor(urlPathEqualTo(SEARCH))
            .withQueryParam("start", equalTo("4"))
            .withQueryParam("rows", equalTo("500"))
            .withQueryParam("q", equalTo("*:*"))
            .withQueryParam("sort", equalTo("id asc")));
  }

  @Test
  void takesTheAddressOfTheApiToo() {
    SERVER.stubFor(
        get(urlPathEqualTo("/data/api/action/package_search")).willReturn(listed(1, "a")));

    assertEquals(Verdict.COMPLETE, harvest("/data/api/action").verdict());
  }

  @Test
  void waitsAndRepeatsWhatPasses() {
    inTurn(
        aResponse().withStatus(429).withHeader("Retry-After", "30"),
        aResponse().withStatus(500),
        listed(1, "a"));

    assertEquals(Verdict.COMPLETE, harvest("").verdict());
  }

  @Test
  void anEmptyPageThatComesTooSoonIsNoProof() {
    SERVER.stubFor(page(0).willReturn(listed(900, "a", "b")));
    SERVER.stubFor(page(2).willReturn(listed(900)));

    assertReport(
        harvest(""),
        Verdict.PARTIAL,
        "the portal declares 900 datasets, 2 different ones were found");
  }

  @Test
  void anEmptyPortalIsEmpty() {
    SERVER.stubFor(page(0).willReturn(listed(0)));

    assertReport(harvest(""), Verdict.COMPLETE, "");
  }

  @Test
  void anErrorInsideTwoHundredIsAnError() {
    SERVER.stubFor(
        page(0)
            .willReturn(
                json(
                    "{'success': false, 'error': {'__type': 'Search Error', 'message': 'solr'}}")));

    RunReport report = harvest("");

    assertEquals(Verdict.FAILED, report.verdict());
    assertTrue(report.reason().endsWith("success: false (Search Error solr)."), report.reason());
    assertEquals(Map.of("error-inside-200", 1L), report.faultsByKind());
  }

  @Test
  void aWebPageInTheMiddleEndsTheRun() {
    SERVER.stubFor(page(0).willReturn(listed(900, "a", "b")));
    SERVER.stubFor(page(2).willReturn(aResponse().withBody("<!DOCTYPE html><h1>Oops</h1>")));

    RunReport report = harvest("");

    assertEquals(Verdict.PARTIAL, report.verdict());
    assertEquals(2, report.seen());
    assertEquals(Map.of("html-instead-of-data", 1L), report.faultsByKind());
  }

  @Test
  void aPortalThatIgnoresTheStartIsFoundOut() {
    SERVER.stubFor(get(urlPathEqualTo(SEARCH)).willReturn(listed(900, "a", "b")));

    RunReport report = harvest("");

    assertEquals(Verdict.PARTIAL, report.verdict());
    assertTrue(report.reason().startsWith("the pages go round in circles"), report.reason());
  }

  @Test
  void jsonThatBreaksOffIsAskedForInPieces() {
    SERVER.stubFor(page(0).atPriority(9).willReturn(json("{'success': true, 'result': {'cou")));
    SERVER.stubFor(
        page(0).withQueryParam("rows", equalTo("5")).atPriority(1).willReturn(listed(1, "a")));

    RunReport report = harvest("");

    assertReport(report, Verdict.COMPLETE, "");
    assertEquals(1, report.seen());
  }

  @Test
  void dkanIsAskedForItsOldList() {
    SERVER.stubFor(get(urlPathEqualTo(SEARCH)).willReturn(aResponse().withStatus(404)));
    SERVER.stubFor(
        get(urlPathEqualTo(OLD_LIST))
            .withQueryParam("offset", equalTo("0"))
            .willReturn(json("{'success': true, 'result': [[" + records("a", "b") + "]]}")));
    SERVER.stubFor(
        get(urlPathEqualTo(OLD_LIST))
            .withQueryParam("offset", equalTo("2"))
            .willReturn(json("{'success': true, 'result': [[]]}")));

    RunReport report = harvest("");

    assertReport(report, Verdict.COMPLETE, "");
    assertEquals(2, report.seen());
  }

  @Test
  void aPortalThatIsNoCkanFailsWithItsFirstAnswer() {
    RunReport report = harvest("");

    assertEquals(Verdict.FAILED, report.verdict());
    assertTrue(report.reason().contains("package_search"), report.reason());
    assertEquals(1, report.faultsByKind().get("not-found"));
  }

  @Test
  void countsOfVisitorsAreNoChange() {
    SERVER.stubFor(
        page(0)
            .willReturn(
                json(answer(1, "{'id': 'a', 'title': 'A', 'tracking_summary': {'total': 1}}"))));
    harvest("");
    SERVER.stubFor(
        page(0)
            .willReturn(
                json(answer(1, "{'tracking_summary': {'total': 2}, 'title': 'A', 'id': 'a'}"))));

    assertEquals(1, harvest("").unchanged());
  }

  private RunReport harvest(String path) {
    RunWatch watch = new RunWatch(store);
    KeepStep keep = new KeepStep(store, watch);
    FetchSettings settings =
        FetchSettings.defaults("1.0", URI.create("https://winnow.example/"))
            .withNetwork(true, Map.of(), List.of())
            .withSpool(folder);
    Portal portal = Portal.of("p", "ckan", URI.create(SERVER.baseUrl() + path));
    try (PoliteFetchers fetchers = new PoliteFetchers(settings, Clock.systemUTC(), duration -> {});
        HarvestStep step =
            new HarvestStep(
                store, p -> Portals.all().get(p.type()), fetchers, watch, Clock.systemUTC())) {
      return step.harvest(portal, HarvestOptions.ALL, Progress.NONE, keep::keep).orElseThrow();
    }
  }

  private static void assertReport(RunReport report, Verdict verdict, String reason) {
    assertEquals(reason, report.reason());
    assertEquals(verdict, report.verdict());
  }

  private void inTurn(ResponseDefinitionBuilder... responses) {
    for (int i = 0; i < responses.length; i++) {
      SERVER.stubFor(
          page(0)
              .inScenario("turns")
              .whenScenarioStateIs(i == 0 ? Scenario.STARTED : "" + i)
              .willSetStateTo("" + (i + 1))
              .willReturn(responses[i]));
    }
  }

  private static MappingBuilder page(int start) {
    return get(urlPathEqualTo(SEARCH)).withQueryParam("start", equalTo("" + start));
  }

  private static ResponseDefinitionBuilder listed(int count, String... ids) {
    return json(answer(count, records(ids)));
  }

  private static String answer(int count, String records) {
    return "{'success': true, 'result': {'count': %d, 'results': [%s]}}".formatted(count, records);
  }

  private static String records(String... ids) {
    return IntStream.range(0, ids.length)
        .mapToObj(i -> "{'id': '%s', 'title': 'Title %s'}".formatted(ids[i], ids[i]))
        .collect(Collectors.joining(", "));
  }

  private static ResponseDefinitionBuilder json(String text) {
    return aResponse()
        .withHeader("Content-Type", "application/json")
        .withBody(text.replace('\'', '"'));
  }
}

package dev.winnow.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.winnow.app.config.Configuration;
import dev.winnow.app.demo.DemoConfiguration;
import dev.winnow.app.demo.DemoPortals;
import dev.winnow.harvest.run.HarvestOptions;
import dev.winnow.harvest.run.Progress;
import dev.winnow.portals.Portals;
import dev.winnow.web.WebServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The region of the sample portals lists datasets of others, too: pages and API show them once. */
@Tag("integration")
class DemoCopiesTest {

  private static final Path CONFIG =
      Path.of(System.getProperty("winnow.root", "..")).resolve("config");
  private static final TestClock CLOCK = new TestClock(Instant.parse("2026-11-21T12:00:00Z"));
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path data;
  private static Parts parts;
  private static WebServer server;
  private static HttpClient client;

  @BeforeAll
  static void harvestTheSamples() {
    client = HttpClient.newHttpClient();
    try (DemoPortals samples = DemoPortals.start(CONFIG.resolve("demo"), CLOCK)) {
      Configuration configuration =
          DemoConfiguration.of(
              Configuration.read(CONFIG, Map.of(), Portals.all().types()),
              samples,
              data,
              Portals.all().types());
      parts = new Parts(configuration, data, CLOCK);
      try (Harvesting harvesting = Harvesting.start(parts, List.of())) {
        new HarvestRound(harvesting, HarvestOptions.ALL, Progress.NONE)
            .harvest(configuration.portals());
      }
      parts.following().all();
      server = Serving.start(parts, Optional.of(0), () -> true);
    }
  }

  @AfterAll
  static void stop() {
    server.close();
    parts.close();
    client.close();
  }

  @Test
  void groupedByCopiesEveryDatasetIsOneResultAndNoRecordIsLost() throws Exception {
    JsonNode records = json("/api/v1/datasets?size=1");
    assertEquals(299, records.get("total").asInt());
    assertEquals(299, records.get("records").asInt());
    assertFalse(records.get("items").get(0).has("copies"));
    Set<String> ids = new HashSet<>();
    int results = 0;
    int total = json("/api/v1/datasets?size=1&group=copies").get("total").asInt();
    for (int page = 1; page <= 3; page++) {
      JsonNode answer = json("/api/v1/datasets?size=100&group=copies&page=" + page);
      assertEquals(299, answer.get("records").asInt());
      assertEquals(total, answer.get("total").asInt());
      for (JsonNode item : answer.get("items")) {
        results++;
        assertTrue(ids.add(item.get("id").asText()), item.toString());
        Set<String> portals = new HashSet<>(Set.of(item.get("portal").asText()));
        for (JsonNode copy : item.get("copies")) {
          assertTrue(ids.add(copy.get("id").asText()), copy.toString());
          assertTrue(portals.add(copy.get("portal").asText()), item.toString());
        }
      }
    }
    assertEquals(total, results);
    assertEquals(299, ids.size());
  }

  @Test
  void theRegionsCopiesAreThoseOfTheirPublishers() throws Exception {
    List<String> copies = new ArrayList<>();
    for (JsonNode item : regionsDatasets()) {
      for (JsonNode copy : item.get("copies")) {
        copies.add(item.get("title").asText() + " = " + copy.get("portal").asText());
      }
    }
    assertEquals(
        List.of(
            "Cykelvägnätet i Vallby = vallby",
            "Flood zones along the Eke river = ekefors",
            "Gällande detaljplaner = vallby",
            "Leverantörsfakturor i Ekefors kommun = ekefors",
            "Leverantörsfakturor, Vallby kommun = vallby",
            "Luftkvalitetsindex just nu = statens-luftinstitut",
            "Pollenhalter – dygnsräkning per taxon = statens-luftinstitut",
            "Solar panels on municipal roofs = ekefors",
            "Timvärden för luftkvalitet från det nationella stationsnätet"
                + " = statens-luftinstitut",
            "Återvinningsstationer = vallby"),
        copies.stream().sorted().toList());
  }

  @Test
  void theDatasetPageShowsTheCopiesSideBySideAndWhereTheyContradictEachOther() throws Exception {
    List<String> contradictions = new ArrayList<>();
    for (JsonNode item : regionsDatasets()) {
      if (!item.get("copies").isEmpty()) {
        Document page = page(item.get("page").asText(), "en");
        assertEquals("Copies on other portals", page.select("#copies h2").text());
        assertEquals(2, page.select("#copies .stack tbody tr").size());
        assertFalse(page.select("#copies .ticks li").isEmpty());
        contradictions.addAll(page.select("#copies .note").eachText());
      }
    }
    assertEquals(
        List.of(
            "Sources disagree: this record says CC BY 3.0, the copy on Statens luftinstitut says CC"
                + " BY 4.0. Ask the publisher which one holds before you rely on it.",
            "Sources disagree: this record says CC BY-NC 2.0, the copy on Vallby kommun says CC0"
                + " 1.0. Ask the publisher which one holds before you rely on it.",
            "Sources disagree: this record says CC BY-SA 4.0, the copy on Vallby kommun says CC0"
                + " 1.0. Ask the publisher which one holds before you rely on it."),
        contradictions.stream().sorted().toList());
  }

  @Test
  void theDatasetPageSpeaksSwedish() throws Exception {
    for (JsonNode item : regionsDatasets()) {
      if (item.get("title").asText().equals("Återvinningsstationer")) {
        Document page = page(item.get("page").asText(), "sv");
        assertEquals("Kopior på andra portaler", page.select("#copies h2").text());
        assertEquals(
            "Finns på 2 portaler. Det som skiljer sig från den här posten är markerat.",
            page.select("#copies .stack caption").text());
      }
    }
  }

  private static JsonNode regionsDatasets() throws IOException, InterruptedException {
    return json("/api/v1/datasets?size=100&group=copies&portal=mellansund").get("items");
  }

  @Test
  void aCardSaysOnWhichOtherPortalsItsDatasetIs() throws Exception {
    String card = page("/?portal=mellansund&sort=title", "en").select(".hit").text();
    assertTrue(card.contains("Also on 1 portal:"), card);
    assertTrue(
        page("/", "sv").text().contains("av 299 poster; kopior visas en gång"), "records untold");
  }

  private static JsonNode json(String path) throws IOException, InterruptedException {
    return JSON.readTree(get(path, "en"));
  }

  private static Document page(String path, String language)
      throws IOException, InterruptedException {
    return Jsoup.parse(get(path, language));
  }

  private static String get(String path, String language) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
            .header("Accept-Language", language)
            .build();
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }
}

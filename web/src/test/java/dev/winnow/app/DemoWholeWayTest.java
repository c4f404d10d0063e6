package dev.winnow.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.app.config.Configuration;
import dev.winnow.app.demo.DemoConfiguration;
import dev.winnow.app.demo.DemoPortals;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.score.FreshnessStage;
import dev.winnow.catalogue.score.Score;
import dev.winnow.harvest.run.HarvestOptions;
import dev.winnow.harvest.run.Progress;
import dev.winnow.harvest.run.RunReport;
import dev.winnow.index.Facet;
import dev.winnow.index.SearchQuery;
import dev.winnow.index.SearchResult;
import dev.winnow.index.SearchResult.Hit;
import dev.winnow.portals.Portals;
import dev.winnow.store.run.Verdict;
import dev.winnow.web.WebServer;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample portals through the whole way, from HTTP to page. */
@Tag("integration")
class DemoWholeWayTest {

  private static final Path CONFIG =
      Path.of(System.getProperty("winnow.root", "..")).resolve("config");
  private static final List<String> QUESTIONS =
      List.of(
          "", "luftkvalitet", "charging stations", "skog", "återvinning", "no such thing at all");

  @TempDir static Path data;
  private static final TestClock CLOCK = new TestClock(Instant.parse("2026-11-21T12:00:00Z"));
  private static DemoPortals samples;
  private static Configuration configuration;
  private static Map<String, RunReport> first;

  @BeforeAll
  static void harvestTheSamples() {
    samples = DemoPortals.start(CONFIG.resolve("demo"), CLOCK);
    configuration =
        DemoConfiguration.of(
            Configuration.read(CONFIG, Map.of(), Portals.all().types()),
            samples,
            data,
            Portals.all().types());
    first = harvest();
  }

  @AfterAll
  static void stopTheSamples() {
    samples.close();
  }

  @Test
  void everySamplePortalIsReadWithItsDefectsCounted() {
    Map<String, String> came = new LinkedHashMap<>();
    first.forEach(
        (id, report) ->
            came.put(
                id,
                "%s %d seen %d doubled %d failed"
                    .formatted(
                        report.verdict(), report.seen(), report.duplicates(), report.failed())));
    assertEquals(
        Map.of(
            "ekefors", "COMPLETE 36 seen 0 doubled 1 failed",
            "mellansund", "COMPLETE 36 seen 0 doubled 1 failed",
            "norrviken-energi", "COMPLETE 39 seen 1 doubled 1 failed",
            "ostmark-university", "COMPLETE 34 seen 1 doubled 1 failed",
            "skogsdata", "COMPLETE 43 seen 1 doubled 1 failed",
            "statens-luftinstitut", "COMPLETE 61 seen 1 doubled 1 failed",
            "vallby", "COMPLETE 50 seen 1 doubled 1 failed"),
        came);
  }

  @Test
  void aSecondHarvestOfTheSameChangesNothing() {
    long before = numberOfLastChange();
    Map<String, RunReport> second = harvest();
    second
        .values()
        .forEach(
            report -> {
              assertEquals(Verdict.COMPLETE, report.verdict(), report.id());
              assertEquals(report.seen(), report.unchanged(), report.id());
            });
    assertEquals(before, numberOfLastChange());
  }

  @Test
  void anIndexThatIsDeletedGivesTheSameAnswersWhenItIsBack() throws IOException {
    Map<String, List<DatasetId>> before = answers();
    assertNotEquals(List.of(), before.get("luftkvalitet"));
    try (Stream<Path> files = Files.walk(data.resolve("index"))) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    assertEquals(before, answers());
  }

  @Test
  void timeAloneMakesADatasetOverdueAndTheFeedTellsIt() throws Exception {
    try (Parts parts = new Parts(configuration, data, CLOCK);
        WebServer server = Serving.start(parts, Optional.of(0), () -> true)) {
      parts.index().follow();
      Dataset dataset = freshDataset(parts);
      String title = dataset.title().first().orElseThrow().value();
      assertTrue(!feed(server, title).contains("<entry"), "it is overdue already: " + title);
      CLOCK.forward(Duration.ofDays(900));
      long scored = new Rescoring(parts.store(), parts.scorer(), CLOCK).due();
      assertTrue(scored > 100, "only " + scored + " were scored anew");
      assertEquals(
          Optional.of(FreshnessStage.DELINQUENT),
          parts
              .store()
              .datasets()
              .find(dataset.id())
              .flatMap(stored -> stored.score("winnow"))
              .flatMap(Score::freshness));
      parts.index().follow();
      assertEquals(parts.store().changes().last(), parts.index().number());
      assertTrue(feed(server, title).contains("<entry"), feed(server, title));
      CLOCK.forward(Duration.ofDays(-900));
    }
  }

  private static Dataset freshDataset(Parts parts) {
    SearchQuery fresh =
        new SearchQuery(
            "",
            Map.of(Facet.FRESHNESS, Set.of("fresh")),
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            SearchQuery.Sort.TITLE,
            1,
            20,
            List.of());
    return parts.index().search(fresh).hits().stream()
        .map(Hit::id)
        .map(id -> parts.store().datasets().find(id).orElseThrow().dataset())
        .filter(
            dataset ->
                dataset.frequency().value().stream()
                    .anyMatch(frequency -> frequency.period().isPresent()))
        .findFirst()
        .orElseThrow();
  }

  private static String feed(WebServer server, String title) throws Exception {
    URI uri =
        URI.create(
            "http://127.0.0.1:%d/feeds/datasets.atom?freshness=overdue&q=%s"
                .formatted(
                    server.port(), URLEncoder.encode('"' + title + '"', StandardCharsets.UTF_8)));
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> answer =
          client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
      assertEquals(200, answer.statusCode(), answer.body());
      return answer.body();
    }
  }

  private static Map<String, RunReport> harvest() {
    Map<String, RunReport> reports = new LinkedHashMap<>();
    try (Parts parts = new Parts(configuration, data, CLOCK);
        Harvesting harvesting = Harvesting.start(parts, List.of())) {
      new HarvestRound(harvesting, HarvestOptions.ALL, Progress.NONE)
          .harvest(configuration.portals())
          .forEach(report -> reports.put(report.id(), report));
      parts.following().all();
    }
    return reports;
  }

  private static Map<String, List<DatasetId>> answers() {
    Map<String, List<DatasetId>> answers = new LinkedHashMap<>();
    try (Parts parts = new Parts(configuration, data, CLOCK)) {
      parts.index().follow();
      for (String question : QUESTIONS) {
        SearchResult result = parts.index().search(SearchQuery.of(question));
        answers.put(question, result.hits().stream().map(Hit::id).toList());
      }
    }
    return answers;
  }

  private static long numberOfLastChange() {
    try (Parts parts = new Parts(configuration, data, CLOCK)) {
      return parts.store().changes().last();
    }
  }
}

package dev.winnow.web;

import dev.winnow.alerts.making.EventFollower;
import dev.winnow.alerts.making.Thresholds;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Portal.Removals;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.index.SearchIndex;
import dev.winnow.scoring.Scorer;
import dev.winnow.scoring.benchmark.kept.Benchmarks;
import dev.winnow.scoring.benchmark.kept.Failing;
import dev.winnow.store.ChangeKind;
import dev.winnow.store.Rescored;
import dev.winnow.store.Store;
import dev.winnow.store.StoreSettings;
import dev.winnow.store.StoredDataset;
import dev.winnow.store.run.Counters;
import dev.winnow.store.run.Entry;
import dev.winnow.store.run.Fault;
import dev.winnow.store.run.PageCommit;
import dev.winnow.store.run.Reach;
import dev.winnow.store.run.Run;
import dev.winnow.store.run.RunEnd;
import dev.winnow.store.run.Verdict;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** The web server over a real store and index that hold the invented catalogue. */
final class SampleServer implements AutoCloseable {
  private static final Removals AT_ONCE = new Removals(Duration.ZERO, 1);

  private final Path folder;
  private final Scorer scorer;
  private final Store store;
  private final Benchmarks benchmarks;
  private final SearchIndex index;
  private final SampleAlerts alerts;
  private final WebServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  private SampleServer() throws IOException {
    this.folder = Files.createTempDirectory("winnow-web");
    Path config = Path.of(System.getProperty("winnow.root"), "config");
    this.scorer = Scorer.load(config.resolve("profiles"));
    this.store = Store.open(StoreSettings.in(Files.createDirectories(folder.resolve("store"))));
    this.benchmarks = SampleBenchmarks.over(store, scorer, config);
    fill();
    new EventFollower(store, Thresholds.DEFAULT, Map::of, Clock.systemUTC()).follow();
    Failing failing = new Failing(store, InstantSource.fixed(Samples.NOW));
    Path indexed = Files.createDirectories(folder.resolve("index"));
    this.index = SearchIndex.open(indexed, store, Samples.portals(), failing::of);
    index.follow();
    benchmarks.follow();
    this.alerts = new SampleAlerts(store, Clock.fixed(Samples.NOW, ZoneOffset.UTC));
    this.server = WebServer.start(settings(), parts(() -> true));
  }

  /** A server for tests that only read; it is started once and ends with the tests. */
  static SampleServer shared() {
    return Shared.SERVER;
  }

  private static final class Shared {
    static final SampleServer SERVER = open();

    private static SampleServer open() {
      try {
        SampleServer server = new SampleServer();
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  String address(String path) {
    return "http://127.0.0.1:" + server.port() + path;
  }

  /** Pages behind signed links of somebody who watches. */
  List<String> alertPaths() {
    return alerts.paths();
  }

  WebServer server() {
    return server;
  }

  HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET().build());
  }

  HttpResponse<String> getFrom(WebServer other, String path) {
    URI address = URI.create("http://127.0.0.1:" + other.port() + path);
    return send(HttpRequest.newBuilder(address).GET().build());
  }

  HttpResponse<String> send(String method, String path, String body, String... headers) {
    return send(
        request(path, headers).method(method, HttpRequest.BodyPublishers.ofString(body)).build());
  }

  @Override
  public void close() {
    server.close();
    index.close();
    store.close();
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path)));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return request;
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private WebSettings settings() {
    return new WebSettings(
        "127.0.0.1",
        0,
        Optional.empty(),
        ZoneId.of("Europe/Stockholm"),
        Optional.of("https://winnow.example/faults"));
  }

  /** A second server over the same catalogue, which waits for something else to be ready. */
  WebServer another(BooleanSupplier ready) {
    return WebServer.start(settings(), parts(ready));
  }

  /** A server over the same catalogue at which an operator may ask. */
  WebServer forOperator(dev.winnow.web.operator.Operator operator) {
    return WebServer.start(settings(), parts(() -> true).with(operator));
  }

  private WebParts parts(BooleanSupplier ready) {
    return new WebParts(
        store,
        index,
        Samples::portals,
        portal ->
            portal.equals("norrviken")
                ? Optional.empty()
                : Optional.of(Samples.NOW.plus(Duration.ofHours(13))),
        scorer,
        benchmarks,
        ready,
        new PrometheusMeterRegistry(PrometheusConfig.DEFAULT),
        Clock.fixed(Samples.NOW, ZoneOffset.UTC),
        "1.0.0",
        Optional.empty(),
        alerts.desk());
  }

  private void fill() {
    store.portals().configure(Samples.portals());
    store.organisations().configure(Samples.organisations());
    store.links().keep(Samples.linksBefore());
    store.links().keep(Samples.links());
    Instant first = Samples.NOW.minus(Duration.ofDays(200));
    run("vallby", first, List.of(Samples.sensorsBefore(), Samples.tombstone()), List.of());
    Instant second = Samples.NOW.minus(Duration.ofDays(90));
    move(first.plus(Duration.ofDays(1)));
    run("vallby", second, List.of(Samples.sensors()), List.of("badplatser-sommaren-2012"));
    Instant today = Samples.NOW.minus(Duration.ofHours(7));
    Map<String, List<Dataset>> byPortal = new HashMap<>();
    Samples.datasets()
        .forEach(
            dataset ->
                byPortal
                    .computeIfAbsent(dataset.id().portal(), id -> new ArrayList<>())
                    .add(dataset));
    byPortal.forEach((portal, datasets) -> run(portal, today, datasets, List.of()));
    hold("norrviken", today.plusSeconds(600), "utslapp");
    rescore();
    Run running = store.runs().start("rikskatalogen", Samples.NOW.minusSeconds(360)).orElseThrow();
    store.runs().keep(page(running, Samples.NOW.minusSeconds(60), List.of(), List.of()));
  }

  /** What was scored months ago is scored anew, as time alone makes it. */
  private void rescore() {
    List<DatasetId> ids = store.datasets().after(Optional.empty(), 1_000);
    Map<DatasetId, Facts> facts = store.datasets().facts(ids, Samples.NOW);
    List<Rescored> scores =
        store.datasets().load(ids).values().stream()
            .map(StoredDataset::dataset)
            .map(
                dataset ->
                    new Rescored(dataset.id(), scorer.score(dataset, facts.get(dataset.id()))))
            .toList();
    store.datasets().rescore(scores, ChangeKind.TIME, Samples.NOW.minusSeconds(3600));
  }

  private void run(String portal, Instant at, List<Dataset> datasets, List<String> deleted) {
    Run run = store.runs().start(portal, at).orElseThrow();
    store.runs().keep(page(run, at.plusSeconds(20), datasets, deleted));
    boolean partial = portal.equals("mellansund");
    store
        .runs()
        .end(
            new RunEnd(
                run.id(),
                at.plusSeconds(40),
                partial ? Verdict.PARTIAL : Verdict.COMPLETE,
                partial ? "Page 7 of 13 did not arrive: the answer broke off three times." : "",
                AT_ONCE));
  }

  /** A dataset comes back under a new id, and a person says that it is the same. */
  private void move(Instant at) {
    DatasetId fresh = new DatasetId("vallby", "badplatser-sommaren-2012");
    Dataset moved = Samples.tombstone().toBuilder().id(fresh).sourceId(fresh.key()).build();
    run("vallby", at, List.of(Samples.sensorsBefore(), moved), List.of());
    store.remaps().apply("vallby", at.plusSeconds(60));
  }

  /** The portal says that a dataset is deleted, but nothing may go. */
  private void hold(String portal, Instant at, String key) {
    Run run = store.runs().start(portal, at).orElseThrow();
    store.runs().keep(page(run, at.plusSeconds(20), List.of(), List.of(key)));
    Removals nothing = new Removals(Duration.ZERO, 0);
    store
        .runs()
        .end(
            new RunEnd(run.id(), at.plusSeconds(40), Verdict.COMPLETE, "", nothing, Reach.CHANGES));
  }

  private PageCommit page(Run run, Instant at, List<Dataset> datasets, List<String> deleted) {
    Map<DatasetId, Facts> facts = store.datasets().factsOf(datasets, at);
    List<Entry> entries =
        datasets.stream()
            .map(
                dataset ->
                    new Entry(
                        dataset,
                        Samples.raw(dataset),
                        scorer.score(dataset, facts.getOrDefault(dataset.id(), Facts.at(at)))))
            .toList();
    List<Fault> faults =
        run.portal().equals("mellansund")
            ? List.of(new Fault("no-title", "record 17", "The title is empty; state one."))
            : List.of();
    return new PageCommit(
        run.id(),
        at,
        entries,
        List.of(),
        List.of(),
        deleted,
        faults,
        "",
        OptionalLong.of(run.portal().equals("mellansund") ? 40 : datasets.size()),
        new Counters(0, 0, 0, 0, 0, 0, 0, faults.size(), 3, 12_000),
        "");
  }
}

package dev.winnow.web;

import dev.winnow.alerts.making.EventFollower;
import dev.winnow.alerts.making.Thresholds;
import dev.winnow.catalogue.Portal;
import dev.winnow.index.SearchIndex;
import dev.winnow.scoring.Scorer;
import dev.winnow.scoring.benchmark.BenchmarkFolder;
import dev.winnow.scoring.benchmark.kept.Benchmarks;
import dev.winnow.store.Store;
import dev.winnow.store.StoreSettings;
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
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The web server over a real store and index that hold the invented catalogue. */
final class SampleServer implements AutoCloseable {
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
    this.benchmarks =
        new Benchmarks(
            store,
            scorer,
            BenchmarkFolder.read(config.resolve("benchmarks"), scorer),
            () -> Samples.portals().stream().collect(Collectors.toMap(Portal::id, Portal::type)),
            Clock.fixed(Samples.NOW, ZoneOffset.UTC));
    new SampleHarvests(store, scorer).fill();
    new EventFollower(store, Thresholds.DEFAULT, Map::of, Clock.systemUTC()).follow();
    this.index =
        SearchIndex.open(
            Files.createDirectories(folder.resolve("index")), store, Samples.portals());
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
}

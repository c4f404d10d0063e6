package dev.winnow.benchmarks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.winnow.app.LinkChecking;
import dev.winnow.app.Network;
import dev.winnow.app.Parts;
import dev.winnow.app.config.Configuration;
import dev.winnow.app.config.WinnowSettings;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Distribution;
import dev.winnow.catalogue.DistributionBuilder;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.Texts;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.vocabulary.FileFormats;
import dev.winnow.catalogue.vocabulary.Stated;
import dev.winnow.harvest.http.PoliteFetchers;
import dev.winnow.settings.Problems;
import dev.winnow.store.run.Counters;
import dev.winnow.store.run.Entry;
import dev.winnow.store.run.PageCommit;
import dev.winnow.store.run.Raw;
import dev.winnow.store.run.Run;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Measures rounds over links: one local server answers under many host names, each asked once per
 * second. Usage: {@code LinkRound [hosts] [links per host] [hosts at once]}.
 */
public final class LinkRound {

  private static final byte[] BODY =
      "id;namn;antal\n1;Lillån;3\n2;Storån;4\n".getBytes(StandardCharsets.UTF_8);
  private static final int FILES = 5;

  private final AtomicLong requests = new AtomicLong();
  private final PrintStream out;
  private final int hosts;
  private final int perHost;
  private final int atOnce;

  private LinkRound(PrintStream out, int hosts, int perHost, int atOnce) {
    this.out = out;
    this.hosts = hosts;
    this.perHost = perHost;
    this.atOnce = atOnce;
  }

  /** Runs the measurement and prints its figures. */
  public static void main(String[] arguments) throws IOException {
    int hosts = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2_000;
    int perHost = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
    int atOnce = arguments.length > 2 ? Integer.parseInt(arguments[2]) : hosts;
    new LinkRound(System.out, hosts, perHost, atOnce).run();
    System.exit(0);
  }

  private void run() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 4096);
    server.createContext("/", this::answer);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
    Path data = Files.createTempDirectory("winnow-link-round");
    try (Parts parts = parts(data, server.getAddress().getPort());
        PoliteFetchers fetchers = Network.fetchers(parts.configuration().settings()).polite();
        LinkChecking checking = new LinkChecking(parts, fetchers)) {
      keep(parts);
      measure("first round, a GET each", checking);
      Map<String, Instant> again = new HashMap<>();
      addresses().forEach(address -> again.put(address, Instant.EPOCH));
      parts.store().links().postpone(again);
      measure("second round, a HEAD each", checking);
    }
    server.stop(0);
  }

  private void measure(String name, LinkChecking checking) {
    requests.set(0);
    Instant start = Instant.now();
    LinkChecking.Checked checked = checking.due();
    double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
    out.printf(
        "%s: %d links on %d hosts in %.1f s, %.0f links/s; %d requests, %.2f per second and host;"
            + " %s; %d datasets rescored%n",
        name,
        checked.links().looked(),
        checked.links().hosts(),
        seconds,
        checked.links().looked() / seconds,
        requests.get(),
        requests.get() / seconds / hosts,
        checked.links().kinds(),
        checked.scored());
  }

  private void answer(HttpExchange exchange) throws IOException {
    requests.incrementAndGet();
    try (exchange) {
      if (exchange.getRequestURI().getPath().equals("/robots.txt")) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      boolean head = exchange.getRequestMethod().equals("HEAD");
      exchange.getResponseHeaders().set("Content-Type", "text/csv");
      exchange.getResponseHeaders().set("ETag", "\"1\"");
      exchange.getResponseHeaders().set("Last-Modified", "Sun, 01 Feb 2026 06:00:00 GMT");
      exchange.sendResponseHeaders(200, head ? -1 : BODY.length);
      if (!head) {
        try (OutputStream out = exchange.getResponseBody()) {
          out.write(BODY);
        }
      }
    }
  }

  private Parts parts(Path data, int port) throws IOException {
    StringBuilder yaml = new StringBuilder("network:\n  mode: loopback\n  connect:\n");
    for (int host = 0; host < hosts; host++) {
      yaml.append("    ").append(name(host)).append(": \"127.0.0.1:").append(port).append("\"\n");
    }
    yaml.append("links:\n  limit: ").append(hosts * perHost);
    yaml.append("\n  hosts: ").append(atOnce).append("\n  requestsPerSecond: 1\n");
    Path file = Files.writeString(data.resolve("winnow.yaml"), yaml);
    Problems problems = new Problems();
    WinnowSettings settings = WinnowSettings.read(file, Map.of(), problems);
    problems.throwIfAny();
    return new Parts(
        new Configuration(Path.of("config"), settings, List.of(), List.of()),
        data,
        Clock.systemUTC());
  }

  private static String name(int host) {
    return "h" + host + ".example";
  }

  private List<String> addresses() {
    List<String> addresses = new ArrayList<>();
    for (int link = 0; link < perHost; link++) {
      for (int host = 0; host < hosts; host++) {
        addresses.add("https://" + name(host) + "/file-" + link + ".csv");
      }
    }
    return addresses;
  }

  private void keep(Parts parts) {
    Portal portal = Portal.of("many", "ckan", URI.create("https://many.example/"));
    parts.store().portals().configure(List.of(portal));
    Instant now = Instant.now();
    Run run = parts.store().runs().start("many", now).orElseThrow();
    List<String> all = addresses();
    List<Entry> page = new ArrayList<>();
    for (int from = 0; from < all.size(); from += FILES) {
      page.add(entry(parts, from / FILES, all.subList(from, Math.min(all.size(), from + FILES))));
      if (page.size() == 500 || from + FILES >= all.size()) {
        parts
            .store()
            .runs()
            .keep(
                new PageCommit(
                    run.id(),
                    now,
                    page,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    "",
                    OptionalLong.empty(),
                    Counters.ZERO,
                    ""));
        page.clear();
      }
    }
  }

  private static Entry entry(Parts parts, int number, List<String> addresses) {
    List<Distribution> files = new ArrayList<>();
    for (String address : addresses) {
      files.add(
          new DistributionBuilder()
              .downloadUrl(Stated.understood(address, URI.create(address), "as it is"))
              .format(FileFormats.resolve("CSV"))
              .build());
    }
    Dataset dataset =
        new DatasetBuilder(new DatasetId("many", "d" + number), "d" + number)
            .title(new Texts(List.of(new Text("sv", "Mätningar " + number))))
            .distributions(files)
            .build();
    byte[] body = ("{\"id\":" + number + "}").getBytes(StandardCharsets.UTF_8);
    return new Entry(
        dataset,
        new Raw("sample-json", "hash-" + number, body, new byte[0]),
        parts.scorer().score(dataset, Facts.at(Instant.now())));
  }
}

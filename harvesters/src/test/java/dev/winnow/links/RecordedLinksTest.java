package dev.winnow.links;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.winnow.catalogue.score.LinkKind;
import dev.winnow.catalogue.vocabulary.Addresses;
import dev.winnow.harvest.http.FetchSettings;
import dev.winnow.harvest.http.PoliteFetchers;
import dev.winnow.links.HostVisit.Looked;
import dev.winnow.portals.Corpus;
import dev.winnow.store.link.LinkTarget;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Links that a real portal's crawler found dead, answered as they were recorded. */
@Tag("integration")
class RecordedLinksTest {

  private static final String LIST = "linkcheck/catalog.data.metro.tokyo.lg.jp/404_url_list.csv";
  private static final byte[] BODY = "id,name\n1,a\n2,b\n3,c\n".getBytes(UTF_8);

  private final Set<String> dead = ConcurrentHashMap.newKeySet();

  /**
   * All recorded dead links are found dead, and as many invented sound ones beside them on the same
   * hosts are found to work: 100 % of both.
   */
  @Test
  void recordedDeadLinksAreFoundDeadAndSoundOnesBesideThemWork() throws IOException {
    List<URI> recorded = recorded();
    assertTrue(recorded.size() > 2500, "recorded links that can be asked: " + recorded.size());
    Map<String, List<LinkTarget>> hosts = new LinkedHashMap<>();
    int number = 0;
    for (URI uri : recorded) {
      dead.add(uri.getHost() + uri.getRawPath());
      URI sound = uri.resolve("/sound-" + number++ + ".csv");
      List<LinkTarget> targets = hosts.computeIfAbsent(uri.getHost(), host -> new ArrayList<>());
      targets.add(new LinkTarget(uri.toString(), uri.getHost(), true, Set.of()));
      targets.add(new LinkTarget(sound.toString(), uri.getHost(), true, Set.of()));
    }
    assertEquals(
        Map.of("recorded NOT_FOUND", (long) recorded.size(), "sound OK", (long) recorded.size()),
        found(hosts));
  }

  private static List<URI> recorded() throws IOException {
    List<URI> uris = new ArrayList<>();
    for (String line : Files.readAllLines(Corpus.get(LIST))) {
      Optional<URI> uri =
          Addresses.resolve(line.substring(line.indexOf(',') + 1), Optional.empty()).value();
      uri.filter(one -> one.getHost() != null).ifPresent(uris::add);
    }
    return uris.stream().distinct().toList();
  }

  private Map<String, Long> found(Map<String, List<LinkTarget>> hosts) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
    server.createContext("/", this::answer);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
    Map<String, String> connect = new HashMap<>();
    hosts.keySet().forEach(host -> connect.put(host, "127.0.0.1:" + server.getAddress().getPort()));
    FetchSettings settings =
        FetchSettings.defaults("1.0", URI.create("https://winnow.example/about"))
            .withNetwork(true, connect, List.of());
    LinkSettings quick =
        new LinkSettings(
            true, Duration.ofDays(7), Duration.ofMinutes(10), 9999, 9999, 8, 1_000_000);
    Map<String, Long> counts = new TreeMap<>();
    try (PoliteFetchers fetchers = new PoliteFetchers(settings, Clock.systemUTC(), pause -> {});
        Glances glances = Glances.open(fetchers, quick, List.of())) {
      HostVisit visit = new HostVisit(glances, Map.of(), Clock.systemUTC());
      hosts.forEach(
          (host, targets) ->
              visit.visit(host, targets).looked().forEach(one -> count(counts, one)));
    } finally {
      server.stop(0);
    }
    return counts;
  }

  private static void count(Map<String, Long> counts, Looked one) {
    String which = one.target().address().contains("/sound-") ? "sound " : "recorded ";
    LinkKind kind = one.found().kind();
    counts.merge(which + kind, 1L, Long::sum);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String host = exchange.getRequestHeaders().getFirst("Host").replaceFirst(":\\d+$", "");
      String path = exchange.getRequestURI().getRawPath();
      boolean gone = path.equals("/robots.txt") || dead.contains(host + path);
      exchange.sendResponseHeaders(gone ? 404 : 200, gone ? -1 : BODY.length);
      if (!gone) {
        exchange.getResponseBody().write(BODY);
      }
    }
  }
}

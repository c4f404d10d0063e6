package dev.winnow.portals.probe;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.Request;
import dev.winnow.harvest.Response;
import dev.winnow.harvest.RunFetcher;
import dev.winnow.harvest.http.FetchSettings;
import dev.winnow.harvest.http.PoliteFetchers;
import dev.winnow.portals.Portals;
import dev.winnow.portals.probe.look.Line;
import dev.winnow.store.run.Fault;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;

/** Serves fakes under their own names on loopback, and probes them through the real fetcher. */
final class World implements AutoCloseable {

  private final Map<String, Fake> fakes = new HashMap<>();
  private final HttpServer server;
  private final PoliteFetchers fetchers;

  World(List<Fake> served) throws IOException {
    served.forEach(fake -> fakes.put(fake.host(), fake));
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
    String here = "127.0.0.1:" + server.getAddress().getPort();
    Map<String, String> connect = new HashMap<>();
    fakes.keySet().forEach(host -> connect.put(host, here));
    FetchSettings settings =
        FetchSettings.defaults("test", URI.create("https://winnow.example/"))
            .withNetwork(true, connect, List.of())
            .withPatience(List.of(), java.time.Duration.ZERO);
    fetchers = new PoliteFetchers(settings);
  }

  Probed probe(String typed) {
    URI address = Probe.address(typed);
    return new Probe(Portals.all(), () -> line(address), Clock.systemUTC()).probe(address);
  }

  private Line line(URI address) {
    RunFetcher fetcher = fetchers.forRun(Portal.of("probe", "auto", address));
    return new Line() {
      @Override
      public Response fetch(Request request) throws FetchException {
        return fetcher.fetch(request);
      }

      @Override
      public List<String> takeNotices() {
        return fetcher.takeNotices().stream().map(Fault::message).toList();
      }

      @Override
      public long takeRequests() {
        return fetcher.takeRequests();
      }

      @Override
      public void close() {
        fetcher.close();
      }
    };
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String posted =
          URLDecoder.decode(
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
              StandardCharsets.UTF_8);
      String host =
          String.valueOf(exchange.getRequestHeaders().getFirst("Host")).replaceFirst(":\\d+$", "");
      URI uri = exchange.getRequestURI();
      Fake.Answer answer =
          Optional.ofNullable(fakes.get(host))
              .orElseThrow(() -> new IOException("nobody is " + host))
              .answer(uri.getPath(), Optional.ofNullable(uri.getRawQuery()), posted);
      byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
      String location = answer.status() / 100 == 3 ? answer.body() : "";
      if (!location.isEmpty()) {
        exchange.getResponseHeaders().set("Location", location);
      }
      exchange.getResponseHeaders().set("Content-Type", answer.type());
      exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
      if (body.length > 0) {
        exchange.getResponseBody().write(body);
      }
    }
  }

  @Override
  public void close() {
    fetchers.close();
    server.stop(0);
  }
}

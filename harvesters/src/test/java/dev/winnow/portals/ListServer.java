package dev.winnow.portals;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** A portal on loopback that lists its records by CKAN's search and as one data.json. */
final class ListServer implements AutoCloseable {

  /** Its records by id, each as what stands between the braces beside the id. */
  final Map<String, String> records = new LinkedHashMap<>();

  /** Every request, with a mark when it was made on a condition, and the status of its answer. */
  final List<String> asked = new CopyOnWriteArrayList<>();

  boolean statesTags = true;
  boolean liesAboutChanges;

  /** A status that every answer has; 0 for none. */
  int refusesWith;

  /** When records changed, by id; the others did long ago. */
  final Map<String, Instant> changed = new LinkedHashMap<>();

  /** What becomes of the filter for changes. */
  Filter filter = Filter.WORKS;

  enum Filter {
    WORKS,
    IS_IGNORED,
    FINDS_NOTHING,
    IS_REFUSED
  }

  private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

  private final HttpServer server;

  ListServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
    server.createContext("/api/3/action/package_search", this::search);
    server.createContext("/data.json", this::document);
    server.createContext("/robots.txt", exchange -> send(exchange, 404, ""));
    server.start();
  }

  static ListServer of(int records) throws IOException {
    ListServer server = new ListServer();
    for (int i = 0; i < records; i++) {
      server.records.put("d%03d".formatted(i), title("Title " + i));
    }
    return server;
  }

  static String title(String title) {
    return "\"title\": \"%s\"".formatted(title);
  }

  URI url(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  private void search(HttpExchange exchange) throws IOException {
    Map<String, String> query =
        Arrays.stream(exchange.getRequestURI().getRawQuery().split("&"))
            .map(part -> part.split("=", 2))
            .collect(
                Collectors.toMap(
                    part -> part[0], part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
    int start = Integer.parseInt(query.get("start"));
    int rows = Integer.parseInt(query.get("rows"));
    Optional<Instant> since =
        Optional.ofNullable(query.get("fq"))
            .filter(fq -> fq.contains("metadata_modified:["))
            .map(fq -> Instant.parse(fq.replaceFirst(".*metadata_modified:.([^ ]*) TO .*", "$1")));
    if (since.isPresent() && filter == Filter.IS_REFUSED) {
      asked.add(start + "+" + rows + " since " + since.get() + " 400");
      send(exchange, 400, "no");
      return;
    }
    List<Map.Entry<String, String>> matching =
        records.entrySet().stream()
            .filter(record -> since.isEmpty() || matches(record.getKey(), since.get()))
            .toList();
    String page =
        matching.stream()
            .skip(start)
            .limit(rows)
            .map(record -> record("id", record))
            .collect(Collectors.joining(","));
    answer(
        exchange,
        start + "+" + rows + since.map(moment -> " since " + moment).orElse(""),
        "{\"success\": true, \"result\": {\"count\": %d, \"results\": [%s]}}"
            .formatted(matching.size(), page));
  }

  private boolean matches(String id, Instant since) {
    return switch (filter) {
      case IS_IGNORED -> true;
      case FINDS_NOTHING, IS_REFUSED -> false;
      case WORKS -> !changed.getOrDefault(id, LONG_AGO).isBefore(since);
    };
  }

  private void document(HttpExchange exchange) throws IOException {
    String all =
        records.entrySet().stream()
            .map(record -> record("identifier", record))
            .collect(Collectors.joining(","));
    answer(exchange, "data.json", "{\"dataset\": [" + all + "]}");
  }

  private static String record(String id, Map.Entry<String, String> record) {
    return record.getValue().equals("null")
        ? "null"
        : "{\"%s\": \"%s\", %s}".formatted(id, record.getKey(), record.getValue());
  }

  private void answer(HttpExchange exchange, String what, String body) throws IOException {
    String condition = exchange.getRequestHeaders().getFirst("If-None-Match");
    String tag = "\"" + Integer.toHexString(body.hashCode()) + "\"";
    boolean same = condition != null && (liesAboutChanges || condition.equals(tag));
    if (statesTags) {
      exchange.getResponseHeaders().set("ETag", tag);
    }
    if (refusesWith > 0) {
      asked.add(what + " " + refusesWith);
      send(exchange, refusesWith, "<html>Access denied</html>");
      return;
    }
    asked.add(what + (condition == null ? " " : " if changed ") + (same ? 304 : 200));
    send(exchange, same ? 304 : 200, body);
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    try (exchange) {
      exchange.sendResponseHeaders(status, status == 304 ? -1 : bytes.length);
      if (status != 304) {
        exchange.getResponseBody().write(bytes);
      }
    }
  }

  /** What was asked since the last call. */
  List<String> takeAsked() {
    List<String> taken = new ArrayList<>(asked);
    asked.clear();
    return taken;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

package dev.winnow.benchmarks.killing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A CKAN portal on loopback whose datasets come, change, go and return by chance. */
final class LivingCkan implements AutoCloseable {

  private static final Pattern START = Pattern.compile("[?&]start=(\\d+)");
  private static final Pattern ROWS = Pattern.compile("[?&]rows=(\\d+)");
  private static final int ORGANISATIONS = 50;

  private final HttpServer server;
  private final Random random;
  private volatile TreeMap<Integer, Integer> versions = new TreeMap<>();
  private final AtomicLong asked = new AtomicLong();
  private int coined;

  LivingCkan(int records, Random random) throws IOException {
    this.random = random;
    for (coined = 0; coined < records; coined++) {
      versions.put(coined, 1);
    }
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
    server.createContext("/api/3/action/package_search", this::packageSearch);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /** How many pages were asked for. */
  long asked() {
    return asked.get();
  }

  /** The titles of all that is listed. */
  Set<String> titles() {
    return versions.entrySet().stream()
        .map(entry -> title(entry.getKey(), entry.getValue()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Of every hundred datasets two change, one goes, and one comes or returns. */
  void live() {
    TreeMap<Integer, Integer> next = new TreeMap<>(versions);
    for (Map.Entry<Integer, Integer> entry : versions.entrySet()) {
      switch (random.nextInt(100)) {
        case 0, 1 -> next.merge(entry.getKey(), 1, Integer::sum);
        case 2 -> next.remove(entry.getKey());
        case 3 -> next.putIfAbsent(coined++, 1);
        case 4 -> next.putIfAbsent(random.nextInt(coined), 7);
        default -> {}
      }
    }
    versions = next;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void packageSearch(HttpExchange exchange) throws IOException {
    asked.incrementAndGet();
    String query = exchange.getRequestURI().toString();
    Map<Integer, Integer> now = versions;
    String results =
        now.entrySet().stream()
            .skip(number(START, query, 0))
            .limit(number(ROWS, query, 10))
            .map(entry -> record(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining(","));
    byte[] answer =
        "{\"success\":true,\"result\":{\"count\":%d,\"results\":[%s]}}"
            .formatted(now.size(), results)
            .getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, answer.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(answer);
    }
  }

  private static String record(int number, int version) {
    int organisation = number % ORGANISATIONS;
    return ("{\"id\":\"r%06d\",\"name\":\"r%06d\",\"title\":\"%s\",\"type\":\"dataset\","
            + "\"license_id\":\"cc-by\",\"organization\":{\"id\":\"o%d\",\"title\":\"Ort %d\"},"
            + "\"resources\":[{\"id\":\"f%d\",\"url\":\"https://data.example/%d.csv\","
            + "\"format\":\"CSV\"}]}")
        .formatted(
            number, number, title(number, version), organisation, organisation, number, number);
  }

  private static String title(int number, int version) {
    return "Provtagning %d, utgåva %d".formatted(number, version);
  }

  private static long number(Pattern pattern, String query, long otherwise) {
    Matcher matcher = pattern.matcher(query);
    return matcher.find() ? Long.parseLong(matcher.group(1)) : otherwise;
  }
}

package dev.winnow.benchmarks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * A CKAN portal on loopback. Its records are generated into a file beforehand, so that serving them
 * costs next to nothing while Winnow is measured. It states an ETag for every page.
 */
final class FakeCkan implements AutoCloseable {

  private final HttpServer server;
  private final Path file;
  private final long[] ends;

  FakeCkan(IntFunction<ObjectNode> records, int total) throws IOException {
    this.file = Files.createTempFile("winnow-fake-ckan", ".json");
    this.ends = new long[total];
    generate(records);
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
    server.createContext("/api/3/action/package_search", this::packageSearch);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  private void generate(IntFunction<ObjectNode> records) throws IOException {
    long position = 0;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
      for (int i = 0; i < ends.length; i++) {
        byte[] record = ("," + records.apply(i)).getBytes(StandardCharsets.UTF_8);
        out.write(record);
        position += record.length;
        ends[i] = position;
      }
    }
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** The bytes of all records. */
  long size() {
    return ends[ends.length - 1];
  }

  private void packageSearch(HttpExchange exchange) throws IOException {
    Map<String, String> query =
        Arrays.stream(exchange.getRequestURI().getQuery().split("&"))
            .map(part -> part.split("=", 2))
            .collect(Collectors.toMap(part -> part[0], part -> part[1]));
    int start = Integer.parseInt(query.getOrDefault("start", "0"));
    int rows = Math.min(1000, Integer.parseInt(query.getOrDefault("rows", "10")));
    String tag = "\"%d-%d-%d\"".formatted(start, rows, size());
    exchange.getResponseHeaders().set("ETag", tag);
    if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
      exchange.sendResponseHeaders(304, -1);
      exchange.close();
      return;
    }
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      write(out, "{\"success\":true,\"result\":{\"count\":" + ends.length + ",\"results\":[");
      copy(start, Math.min(ends.length, start + rows), out);
      write(out, "]}}");
    }
  }

  private void copy(int first, int end, OutputStream out) throws IOException {
    if (first >= end) {
      return;
    }
    long from = (first == 0 ? 0 : ends[first - 1]) + 1;
    try (FileChannel channel = FileChannel.open(file)) {
      channel.transferTo(from, ends[end - 1] - from, Channels.newChannel(out));
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    server.stop(0);
    Files.delete(file);
  }
}

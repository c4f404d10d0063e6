package dev.winnow.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A portal with one dataset of three files: one sound, one a web page, one missing. */
final class FilePortal implements AutoCloseable {

  private static final Map<String, String> FILES =
      Map.of(
          "/bad.csv", "id,namn\n1,Lillån\n2,Storån\n3,Ön\n",
          "/park.csv", "<!DOCTYPE html><html><title>Parker</title><p>Välkommen");

  private final HttpServer server;

  FilePortal() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
      server.createContext("/", this::answer);
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String base() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  String url() {
    return base() + "/data.json";
  }

  private String catalogue() {
    return """
        {"dataset": [{"identifier": "a", "title": "Platser", "distribution": [
          {"downloadURL": "%1$s/bad.csv", "format": "CSV"},
          {"downloadURL": "%1$s/park.csv", "format": "CSV"},
          {"downloadURL": "%1$s/skola.csv", "format": "CSV"}]}]}
        """
        .formatted(base());
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String text = path.equals("/data.json") ? catalogue() : FILES.getOrDefault(path, "");
      byte[] body = text.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(
          body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

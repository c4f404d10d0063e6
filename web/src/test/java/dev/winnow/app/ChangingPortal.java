package dev.winnow.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small portal on loopback whose catalogue (one data.json) changes as a test says. */
final class ChangingPortal implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private volatile byte[] catalogue = new byte[0];

  ChangingPortal() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext(
        "/data.json",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, catalogue.length);
          exchange.getResponseBody().write(catalogue);
          exchange.close();
        });
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/data.json";
  }

  /** Lists datasets, each said as {@code id|title|path of its page|description}. */
  void lists(String... datasets) {
    List<Map<String, Object>> records = new ArrayList<>();
    for (String said : datasets) {
      String[] parts = said.split("\\|", -1);
      Map<String, Object> record = new LinkedHashMap<>();
      record.put("identifier", parts[0]);
      record.put("title", parts.length > 1 ? parts[1] : "Dataset " + parts[0]);
      if (parts.length > 2) {
        record.put("landingPage", parts[2]);
      }
      record.put("description", parts.length > 3 ? parts[3] : "About " + parts[0]);
      records.add(record);
    }
    try {
      catalogue = JSON.writeValueAsBytes(Map.of("dataset", records));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

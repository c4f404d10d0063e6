package dev.winnow.app.telling;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** A program that receives webhooks and answers as it is told. */
final class Receiver implements AutoCloseable {

  private final HttpServer server;
  private final AtomicInteger status = new AtomicInteger(204);
  private final List<Received> received = new CopyOnWriteArrayList<>();

  /** What came: headers by name in lower case, and the body. */
  record Received(Map<String, String> headers, String body) {}

  Receiver() {
    try {
      this.server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::receive);
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  void answer(int code) {
    status.set(code);
  }

  List<Received> received() {
    return List.copyOf(received);
  }

  private void receive(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      received.add(
          new Received(
              exchange.getRequestHeaders().entrySet().stream()
                  .collect(
                      Collectors.toMap(
                          header -> header.getKey().toLowerCase(Locale.ROOT),
                          header -> header.getValue().getFirst())),
              body));
      exchange.sendResponseHeaders(status.get(), -1);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

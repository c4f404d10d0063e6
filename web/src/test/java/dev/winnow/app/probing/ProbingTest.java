package dev.winnow.app.probing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.winnow.app.Network;
import dev.winnow.app.config.WinnowSettings;
import dev.winnow.harvest.http.PoliteFetchers;
import dev.winnow.portals.probe.Probed;
import dev.winnow.settings.Problems;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a probe may go: two servers on this machine stand for a private network. */
class ProbingTest {

  private static final String CKAN =
      """
      {"success": true, "result": {"count": 1, "results": [{"id": "a", "name": "a", "title": "A",
       "organization": null, "license_id": "cc-by", "tags": [], "resources": []}]}}""";

  private final AtomicInteger secretAsked = new AtomicInteger();
  private PoliteFetchers fetchers;
  private Probing probing;
  private HttpServer open;
  private HttpServer secret;
  private String page = "<!doctype html><title>Data</title>";
  private String redirect = "";

  @BeforeEach
  void serve() throws IOException {
    open = server(this::answerOpen);
    secret =
        server(
            exchange -> {
              secretAsked.incrementAndGet();
              answer(exchange, 200, "application/json", CKAN);
            });
    WinnowSettings settings =
        WinnowSettings.read(Path.of("none"), Map.of("WINNOW_NETWORK", "open"), new Problems());
    fetchers = Network.probing(settings);
    probing = new Probing(fetchers, Clock.systemUTC());
  }

  @AfterEach
  void stop() {
    open.stop(0);
    secret.stop(0);
    fetchers.close();
  }

  @Test
  void anAddressFromAFormReachesNoPrivateNetwork() {
    Probed probed = probing.userGiven(address(secret, "/"));
    assertEquals(0, secretAsked.get());
    assertTrue(probed.candidates().isEmpty());
    assertTrue(probed.instead().contains("not on the public internet"), probed.instead());
    Probed file = probing.userGiven(URI.create("file:///etc/hostname"));
    assertTrue(file.instead().contains("is not read"), file.instead());
  }

  @Test
  void anAddressThatTheOperatorWroteDownDoes() {
    Probed probed = probing.configured(address(secret, "/"));
    assertEquals("ckan", probed.sure().orElseThrow().type());
  }

  @Test
  void aRedirectToAnotherPrivateAddressIsRefused() {
    redirect = address(secret, "/").toString();
    Probed probed = probing.configured(address(open, "/"));
    assertEquals(0, secretAsked.get());
    assertTrue(probed.instead().contains("not the url of this portal"), probed.instead());
  }

  @Test
  void aPageThatNamesAnotherPrivateAddressIsNotBelieved() {
    page =
        "<!doctype html><title>Data</title><body data-site-root='%s'><script>x='%sapi/3/action/'</script><a href='%scatalog.ttl'>RDF</a>"
            .formatted(address(secret, "/"), address(secret, "/"), address(secret, "/"));
    Probed probed = probing.configured(address(open, "/"));
    assertEquals(0, secretAsked.get());
    assertTrue(probed.sure().isEmpty());
  }

  private void answerOpen(HttpExchange exchange) throws IOException {
    if (!redirect.isEmpty()) {
      exchange.getResponseHeaders().set("Location", redirect);
      answer(exchange, 302, "text/html", "");
    } else if (exchange.getRequestURI().getPath().equals("/")) {
      answer(exchange, 200, "text/html", page);
    } else {
      answer(exchange, 404, "text/html", "nothing");
    }
  }

  private static void answer(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    try (exchange) {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      if (bytes.length > 0) {
        exchange.getResponseBody().write(bytes);
      }
    }
  }

  private static HttpServer server(com.sun.net.httpserver.HttpHandler handler) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", handler);
    server.start();
    return server;
  }

  private static URI address(HttpServer server, String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }
}

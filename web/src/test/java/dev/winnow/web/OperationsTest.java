package dev.winnow.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class OperationsTest {
  private final SampleServer server = SampleServer.shared();

  @Test
  void isReadyOnceTheIndexHasWhatTheStoreHeld() {
    assertEquals("live\n", server.get("/health/live").body());
    assertEquals("ready\n", server.get("/health/ready").body());
  }

  @Test
  void isNotReadyBeforeEverythingElseIs() {
    AtomicBoolean ready = new AtomicBoolean();
    try (WebServer waiting = server.another(ready::get)) {
      assertEquals(503, server.getFrom(waiting, "/health/ready").statusCode());
      assertEquals(200, server.getFrom(waiting, "/health/live").statusCode());
      ready.set(true);
      assertEquals(200, server.getFrom(waiting, "/health/ready").statusCode());
    }
  }

  @Test
  void measuresAnswersByPath() {
    server.get("/about");
    String meters = server.get("/metrics").body();
    assertTrue(
        meters.contains("winnow_http_requests_seconds_count{method=\"GET\",path=\"/about\"}"),
        meters);
    assertTrue(meters.contains("winnow_index_number"));
    assertTrue(meters.contains("winnow_store_number"));
    assertTrue(meters.contains("jvm_memory_used_bytes"));
  }
}

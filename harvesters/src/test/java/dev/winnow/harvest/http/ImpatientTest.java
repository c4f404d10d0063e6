package dev.winnow.harvest.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.github.tomakehurst.wiremock.WireMockServer;
import dev.winnow.harvest.FetchException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.Test;

/** Requests whose time is up while they wait for a connection. */
class ImpatientTest {

  private static final int LOOKS = 12;

  @Test
  void timeThatIsUpBeforeThereIsAConnectionIsAFaultLikeAnyOther() throws Exception {
    WireMockServer server = new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());
    server.start();
    server.stubFor(any(urlEqualTo("/a.csv")).willReturn(aResponse().withFixedDelay(3_000)));
    FetchSettings settings =
        FetchSettings.defaults("1.0", URI.create("https://winnow.example/about"))
            .withNetwork(true, Map.of(), List.of("127.0.0.1:" + server.port()))
            .withTimes(
                Duration.ofMillis(200),
                Duration.ofMillis(200),
                Duration.ofMillis(200),
                Duration.ofMillis(200));
    Clock clock = Clock.systemUTC();
    try (ScheduledExecutorService alarm = Executors.newSingleThreadScheduledExecutor();
        LinkFetcher links =
            new LinkFetcher(
                settings,
                new LinkFetcher.Pace(1_000, 1),
                new PoliteFetchers.Shared(
                    clock, pause -> {}, new HostGates(clock), new Robots(clock), alarm));
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      URI address = URI.create("http://127.0.0.1:" + server.port() + "/a.csv");
      List<Future<?>> looks = new ArrayList<>();
      for (int i = 0; i < LOOKS; i++) {
        looks.add(threads.submit(() -> links.look(address, false)));
      }
      for (Future<?> look : looks) {
        ExecutionException thrown = assertThrows(ExecutionException.class, look::get);
        assertInstanceOf(FetchException.class, thrown.getCause());
      }
    } finally {
      server.stop();
    }
  }
}

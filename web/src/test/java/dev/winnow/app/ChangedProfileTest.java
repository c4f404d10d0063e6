package dev.winnow.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.app.config.Configuration;
import dev.winnow.app.demo.DemoConfiguration;
import dev.winnow.app.demo.DemoPortals;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.run.HarvestOptions;
import dev.winnow.harvest.run.Progress;
import dev.winnow.portals.Portals;
import dev.winnow.store.ChangeKind;
import dev.winnow.store.Version;
import dev.winnow.store.trend.PortalDay;
import dev.winnow.web.WebServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A profile that an operator changes, and what becomes of everything that was scored by it. */
@Tag("integration")
class ChangedProfileTest {

  private static final Path CONFIG =
      Path.of(System.getProperty("winnow.root", "..")).resolve("config");
  private static final String PORTAL = "vallby";

  @TempDir Path folder;
  private final TestClock clock = new TestClock(Instant.parse("2026-11-21T12:00:00Z"));

  @Test
  void whatIsKeptIsScoredAnewAndEveryLineIsBrokenThere() throws Exception {
    Path config = folder.resolve("config");
    OwnProfiles.copy(CONFIG, config);
    try (DemoPortals samples = DemoPortals.start(CONFIG.resolve("demo"), clock)) {
      Configuration configuration = configuration(config, samples);
      try (Parts parts = new Parts(configuration, folder, clock);
          Harvesting harvesting = Harvesting.start(parts, List.of())) {
        new HarvestRound(harvesting, HarvestOptions.ALL, Progress.NONE)
            .harvest(configuration.portals());
        assertEquals(0, rescoring(parts).due());
      }
      change(config.resolve("profiles").resolve("winnow.yaml"));
      clock.forward(Duration.ofDays(1));
      try (Parts parts = new Parts(configuration, folder, clock);
          WebServer server = Serving.start(parts, Optional.of(0), () -> true)) {
        List<DatasetId> all = parts.store().datasets().after(Optional.empty(), 1000);
        assertEquals(all.size(), rescoring(parts).due());
        assertEquals(0, rescoring(parts).due());
        Version newest = parts.store().datasets().history(all.getFirst()).getFirst();
        assertEquals(ChangeKind.PROFILE, newest.kind());
        assertEquals("9.9", newest.scores().getFirst().version());
        assertEquals(
            List.of("1.1", "9.9"),
            parts.store().trends().ofPortal(PORTAL).stream().map(PortalDay::version).toList());
        String page = page(server, "/portals/" + PORTAL);
        assertTrue(page.contains("changed to 9.9: not comparable with before"), page);
        assertTrue(page.contains("The way of counting has just changed"), page);
      }
    }
  }

  private Rescoring rescoring(Parts parts) {
    return new Rescoring(parts.store(), parts.scorer(), clock);
  }

  private Configuration configuration(Path config, DemoPortals samples) {
    Configuration demo =
        DemoConfiguration.of(
            Configuration.read(CONFIG, Map.of(), Portals.all().types()),
            samples,
            folder,
            Portals.all().types());
    List<Portal> one =
        demo.portals().stream().filter(portal -> portal.id().equals(PORTAL)).toList();
    return new Configuration(config, demo.settings(), one, demo.organisations());
  }

  private static void change(Path profile) throws IOException {
    String text = Files.readString(profile);
    String changed =
        text.replaceFirst("version: \"1\\.\\d\"", "version: \"9.9\"")
            .replaceFirst("keywords: 4", "keywords: 5");
    assertTrue(!changed.equals(text), text);
    Files.writeString(profile, changed);
  }

  private static String page(WebServer server, String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
            .header("Accept-Language", "en")
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }
}

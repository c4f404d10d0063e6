package dev.winnow.app;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.app.config.Configuration;
import dev.winnow.app.config.WinnowSettings;
import dev.winnow.app.demo.DemoPortals;
import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.run.HarvestOptions;
import dev.winnow.harvest.run.Progress;
import dev.winnow.harvest.run.RunReport;
import dev.winnow.settings.Problems;
import dev.winnow.store.run.FoundType;
import dev.winnow.store.run.Verdict;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Portals without a type, and portals that come and go while Winnow serves. */
@Tag("integration")
class AutoAndReloadTest {

  private static final Path CONFIG =
      Path.of(System.getProperty("winnow.root", "..")).resolve("config");

  @TempDir Path folder;
  private DemoPortals samples;

  @BeforeEach
  void serve() throws IOException {
    samples = DemoPortals.start(CONFIG.resolve("demo"), Clock.systemUTC());
    OwnProfiles.copy(CONFIG, folder.resolve("config"));
    Files.createDirectories(folder.resolve("config/portals"));
  }

  @AfterEach
  void stop() {
    samples.close();
  }

  @Test
  void aPortalWithoutATypeIsFoundOutOnceAndRemembered() {
    Portal open = Portal.of("energi", "auto", URI.create(samples.base("norrviken-energi") + "/"));
    try (Parts parts = parts(List.of(open));
        Harvesting harvesting = Harvesting.start(parts, List.of())) {
      RunReport first = harvest(harvesting, open);
      assertEquals(Verdict.COMPLETE, first.verdict(), first.reason());
      assertEquals(1L, first.faultsByKind().get("notice-type-found"), "" + first.faultsByKind());
      FoundType found = parts.store().portals().foundType("energi").orElseThrow();
      assertEquals("ckan", found.type());
      assertEquals(open.url(), found.asked());
      assertEquals("ckan", parts.portals().get(0).type());
      RunReport second = harvest(harvesting, open);
      assertEquals(Verdict.COMPLETE, second.verdict(), second.reason());
      assertEquals(0, second.counters().added());
      assertTrue(!second.faultsByKind().containsKey("notice-type-found"));
    }
  }

  @Test
  void aPortalOfNoSureTypeFailsInWords() {
    Portal open = Portal.of("nothing", "auto", URI.create(samples.base("nothing") + "/"));
    try (Parts parts = parts(List.of(open));
        Harvesting harvesting = Harvesting.start(parts, List.of())) {
      RunReport report = harvest(harvesting, open);
      assertEquals(Verdict.FAILED, report.verdict());
      assertTrue(report.reason().contains("No type is sure enough"), report.reason());
      assertTrue(parts.store().portals().foundType("nothing").isEmpty());
    }
  }

  @Test
  void aDryRunRemembersNothing() {
    Portal open = Portal.of("energi", "auto", URI.create(samples.base("norrviken-energi") + "/"));
    try (Parts parts = parts(List.of(open));
        Harvesting harvesting = Harvesting.start(parts, List.of())) {
      assertEquals(
          Verdict.COMPLETE,
          harvesting.preview(open, HarvestOptions.ALL, Progress.NONE).report().verdict());
      assertTrue(parts.store().portals().foundType("energi").isEmpty());
    }
  }

  @Test
  void aNewFileIsHarvestedAtOnceAChangedOneScheduledAndADeletedOneForgotten() throws IOException {
    try (Parts parts = parts(List.of());
        Harvesting harvesting = Harvesting.start(parts, List.of());
        Reloading reloading = new Reloading(parts, harvesting)) {
      reloading.every(Duration.ofMillis(50));
      write("vallby", "0 0 3 1 1 ? 2099");
      await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> parts.store().datasets().counts().getOrDefault("vallby", 0L) == 50);
      await().atMost(Duration.ofSeconds(60)).until(() -> harvesting.scheduled() == 1);
      assertEquals(List.of("vallby"), parts.portals().stream().map(Portal::id).toList());
      write("vallby", "0 30 4 1 1 ? 2098");
      await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> parts.portals().get(0).schedule().orElseThrow().contains("2098"));
      Files.writeString(file("vallby"), "type: dcat\nurl: nonsense\n");
      Files.writeString(file("other"), "url: https://other.example/\n");
      await().atMost(Duration.ofSeconds(60)).until(() -> parts.portals().size() == 2);
      await().atMost(Duration.ofSeconds(60)).until(() -> harvesting.scheduled() == 1);
      Files.delete(file("vallby"));
      await().atMost(Duration.ofSeconds(60)).until(() -> harvesting.scheduled() == 0);
      assertEquals(50L, parts.store().datasets().counts().get("vallby"));
    }
  }

  private void write(String portal, String schedule) throws IOException {
    Files.writeString(
        file(portal),
        "name: %s\ntype: dcat\nurl: %s/page-1.ttl\nschedule: \"%s\"\n"
            .formatted(portal, samples.base(portal), schedule));
  }

  private Path file(String portal) {
    return folder.resolve("config/portals/" + portal + ".yaml");
  }

  private static RunReport harvest(Harvesting harvesting, Portal portal) {
    return harvesting.harvest(portal, HarvestOptions.ALL, Progress.NONE).orElseThrow();
  }

  private Parts parts(List<Portal> portals) {
    Problems problems = new Problems();
    WinnowSettings settings =
        WinnowSettings.read(folder.resolve("none"), Map.of("WINNOW_NETWORK", "loopback"), problems);
    return new Parts(
        new Configuration(folder.resolve("config"), settings, portals, List.of()),
        folder.resolve("data"),
        Clock.systemUTC());
  }
}

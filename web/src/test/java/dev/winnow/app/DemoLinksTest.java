package dev.winnow.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.app.camel.CamelFetchers;
import dev.winnow.app.config.Configuration;
import dev.winnow.app.demo.DemoConfiguration;
import dev.winnow.app.demo.DemoPortals;
import dev.winnow.catalogue.score.LinkKind;
import dev.winnow.harvest.run.HarvestOptions;
import dev.winnow.harvest.run.Progress;
import dev.winnow.links.LinkReport;
import dev.winnow.portals.Portals;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The hosts that the sample records name answer, so that a demo shows links that were looked at.
 */
@Tag("integration")
class DemoLinksTest {

  private static final Path CONFIG =
      Path.of(System.getProperty("winnow.root", "..")).resolve("config");
  private static final TestClock CLOCK = new TestClock(Instant.parse("2026-11-21T12:00:00Z"));

  @TempDir Path data;

  @Test
  void mostAddressesOfTheSamplesWorkAndThoseThatFailDoSoInSeveralWays() {
    List<String> types = Portals.all().types();
    try (DemoPortals samples = DemoPortals.start(CONFIG.resolve("demo"), CLOCK)) {
      Configuration configuration =
          DemoConfiguration.of(Configuration.read(CONFIG, Map.of(), types), samples, data, types);
      try (Parts parts = new Parts(configuration, data, CLOCK)) {
        try (Harvesting harvesting = Harvesting.start(parts, List.of())) {
          new HarvestRound(harvesting, HarvestOptions.ALL, Progress.NONE)
              .harvest(configuration.portals());
        }
        LinkReport report = look(parts);
        assertEquals(
            Map.of(
                LinkKind.OK, 661L,
                LinkKind.NOT_FOUND, 12L,
                LinkKind.PAGE_INSTEAD_OF_DATA, 5L,
                LinkKind.HOST_DOWN, 3L),
            report.kinds());
      }
    }
  }

  private static LinkReport look(Parts parts) {
    try (CamelFetchers fetchers = Network.fetchers(parts.configuration().settings());
        LinkChecking checking = new LinkChecking(parts, fetchers.polite())) {
      return checking.due().links();
    }
  }
}

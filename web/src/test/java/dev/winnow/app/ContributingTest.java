package dev.winnow.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.app.config.PortalFiles;
import dev.winnow.app.demo.DemoPortals;
import dev.winnow.catalogue.Checksum;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetBuilder;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.DistributionBuilder;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.Fix.Who;
import dev.winnow.catalogue.score.Measurement;
import dev.winnow.catalogue.score.Message;
import dev.winnow.harvest.run.HarvestOptions;
import dev.winnow.harvest.run.Progress;
import dev.winnow.harvest.run.RunReport;
import dev.winnow.portals.Portals;
import dev.winnow.scoring.metrics.Metric;
import dev.winnow.scoring.metrics.Subject;
import dev.winnow.settings.Problems;
import dev.winnow.settings.SettingsFile;
import dev.winnow.store.run.Verdict;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worked examples of CONTRIBUTING.md, run. */
@Tag("integration")
class ContributingTest {

  private static final Path ROOT = Path.of(System.getProperty("winnow.root", ".."));

  @TempDir Path folder;

  @Test
  void thePortalOfTheExampleIsHarvestedWithItsFileAlone() throws IOException {
    try (DemoPortals served = DemoPortals.start(ROOT.resolve("config/demo"), Clock.systemUTC())) {
      String yaml =
          example("yaml", "lillan")
              .replace("https://data.lillan.example/", served.base("statens-luftinstitut"));
      Problems problems = new Problems();
      Portal portal =
          PortalFiles.read(
                  "lillan",
                  SettingsFile.parse("lillan.yaml", yaml, Map.of(), problems),
                  Portals.all().types())
              .orElseThrow();
      assertEquals(List.of(), problems.list());
      RunReport report = harvest(portal);
      assertEquals(Verdict.COMPLETE, report.verdict(), report.reason());
      assertTrue(report.seen() > 50, "seen " + report.seen());
    }
  }

  private RunReport harvest(Portal portal) {
    try (Parts parts = TestParts.with(ROOT.resolve("config"), folder, List.of(portal));
        Harvesting harvesting = Harvesting.start(parts, List.of())) {
      return harvesting.harvest(portal, HarvestOptions.ALL, Progress.NONE).orElseThrow();
    }
  }

  @Test
  void theMetricOfTheExampleCompilesAndAnswers() throws Exception {
    Metric metric = compile(example("java", "ChecksumMetric"));
    assertEquals(
        Measurement.declared("checksum", 0.5, Message.of("checksum.stated", 1, 2))
            .fixedBy(Who.PUBLISHER, Message.of("fix.checksum")),
        metric.measure(new Subject(twoFilesOneChecksum(), Facts.at(Instant.EPOCH))));
  }

  private static Dataset twoFilesOneChecksum() {
    return new DatasetBuilder(new DatasetId("p", "d"), "d")
        .distributions(
            List.of(
                new DistributionBuilder()
                    .checksum(Optional.of(new Checksum("sha256", "00")))
                    .build(),
                new DistributionBuilder().build()))
        .build();
  }

  private Metric compile(String source) throws Exception {
    Path file = folder.resolve("ChecksumMetric.java");
    Files.writeString(file, source);
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-d",
                folder.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                file.toString());
    assertEquals(0, failed, "the example does not compile");
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      return (Metric)
          loader
              .loadClass("dev.winnow.scoring.metrics.fetch.ChecksumMetric")
              .getConstructor()
              .newInstance();
    }
  }

  private static String example(String language, String word) throws IOException {
    Matcher blocks =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(ROOT.resolve("CONTRIBUTING.md")));
    while (blocks.find()) {
      if (blocks.group(1).contains(word)) {
        return blocks.group(1);
      }
    }
    throw new AssertionError("CONTRIBUTING.md has no " + language + " example with " + word);
  }
}

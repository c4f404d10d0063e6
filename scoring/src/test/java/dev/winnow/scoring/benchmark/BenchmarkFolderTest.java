package dev.winnow.scoring.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.winnow.scoring.Scorer;
import dev.winnow.scoring.benchmark.Benchmark.Part;
import dev.winnow.scoring.benchmark.Benchmark.Trait;
import dev.winnow.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarkFolderTest {

  private static final Path CONFIG =
      Path.of(System.getProperty("winnow.root", "..")).resolve("config");
  private static final Scorer SCORER = Scorer.load(CONFIG.resolve("profiles"));

  private static final String ODD =
      """
      version: "1"
      title:
        sv: Udda
      about:
        en: Odd
      profile: winnow
      weights:
        licence-named: 2
        licence-nmed: 1
        title: -3
      peers: [sector, colour]
      among:
        sector: [publick]
      from: soon
      extra: 1
      """;

  @TempDir private Path folder;

  @Test
  void sixBenchmarksAreShippedAndTheHeadlineIsTheFirst() {
    List<Benchmark> shipped = BenchmarkFolder.read(CONFIG.resolve("benchmarks"), SCORER);
    assertEquals(
        List.of(
            "winnow", "five-star", "freshness", "high-value-datasets", "licence-clarity", "mqa-v1"),
        shipped.stream().map(Benchmark::id).toList());
    assertEquals(
        List.of(100.0, 5.0, 100.0, 100.0, 100.0, 405.0),
        shipped.stream().map(one -> one.measure().max()).toList());
    assertEquals(
        List.of(new Part("quality", 0.4), new Part("licence", 0.3), new Part("freshness", 0.3)),
        shipped.getFirst().measure().parts());
    assertEquals(List.of(Trait.SOFTWARE, Trait.SECTOR), shipped.getLast().peers());
    assertEquals("Tydliga licenser", shipped.get(4).title("sv"));
    assertEquals("Licence clarity", shipped.get(4).title("fi"));
  }

  @Test
  void everyFaultIsToldAtOnceWithFileLineAndRemedy() throws IOException {
    Files.writeString(folder.resolve("odd.yaml"), ODD);
    SettingsException faults =
        assertThrows(SettingsException.class, () -> BenchmarkFolder.read(folder, SCORER));
    String file = folder.resolve("odd.yaml").toString();
    assertEquals(
        List.of(
            file + ":2: title: has no English text; add 'en: …'",
            file
                + ":9: weights.licence-nmed: the profile 'winnow' measures no such thing. Did you"
                + " mean 'licence-named'?",
            file
                + ":10: weights.title: '-3' is not a number above 0 (it is too small or no"
                + " number)",
            file
                + ":11: peers: 'colour' is not known. Known: country, level, sector,"
                + " size, software.",
            file + ":13: among.sector: 'publick' is not known. Did you mean 'public'?",
            file
                + ":14: from: 'soon' is not a day such as 2026-01-31 (Text 'soon' could not be"
                + " parsed at index 0)",
            file
                + ":15: unknown key 'extra'. Known: about, among, from, peers, profile, title,"
                + " until, version, weights."),
        List.of(faults.getMessage().split("\n")));
  }
}

package dev.winnow.harvest.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.contract.fake.FakePortal;
import dev.winnow.harvest.http.FakeTime;
import dev.winnow.harvest.run.RunReport;
import dev.winnow.portals.Corpus;
import dev.winnow.store.run.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What real portals published over years, harvested in order on the days on which it was captured.
 * The table of each portal says what came of it; {@code -Dgolden.update=true} writes what comes of
 * it now.
 */
@Tag("integration")
@Execution(ExecutionMode.CONCURRENT)
class HistoryTest {

  private static final Path TABLES =
      Path.of(System.getProperty("winnow.root", ".."), "harvesters/src/test/resources/histories");

  /** Portals that emptied themselves, for a while or for good. */
  private static final Set<String> EMPTIED =
      Set.of(
          "dvrpc-dvrpcgis.opendata.arcgis.com",
          "hub-wilkinco.hub.arcgis.com",
          "data-carltoncounty.opendata.arcgis.com",
          "getdata-hubbardcounty.opendata.arcgis.com");

  @TempDir Path folder;

  static List<Path> histories() throws IOException {
    try (Stream<Path> folders = Files.walk(Corpus.get(""), 3)) {
      return folders.filter(path -> path.endsWith("history")).sorted().toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("histories")
  void comesToWhatItsTableSays(Path history) throws IOException {
    String name = history.getParent().getFileName().toString();
    List<String> lines = replay(name, Captures.of(history));
    Path table = TABLES.resolve(name + ".txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(table, String.join("\n", lines) + "\n");
    }
    assertEquals(Files.readString(table), String.join("\n", lines) + "\n");
  }

  private List<String> replay(String name, Captures captures) throws IOException {
    Captures.Shown shown = new Captures.Shown(captures.kind());
    Instant start = captures.all().get(0).at();
    FakeTime time = new FakeTime(start);
    try (FakePortal fake = new FakePortal(shown::answer);
        Engine engine = Engine.usual(folder)) {
      Portal portal = Portal.of("history", captures.kind().type(), fake.at(captures.kind().path()));
      Engine.Site site = engine.site(portal, time);
      Set<String> removedOnceEmptied = new TreeSet<>();
      List<String> lines = new java.util.ArrayList<>();
      for (Captures.Capture capture : captures.all()) {
        shown.show(capture);
        RunReport report = site.harvest(Duration.between(time.instant(), capture.at()));
        lines.add(line(capture, report, site.ids().size()).replace(fake.root(), ""));
        if (EMPTIED.contains(name) && report.seen() == 0 && report.removed() > 0) {
          removedOnceEmptied.add(capture.name());
        }
      }
      assertEquals(Set.of(), removedOnceEmptied);
      return lines;
    }
  }

  private static String line(Captures.Capture capture, RunReport report, int there) {
    String numbers =
        "%s %s: listed %d, added %d, changed %d, removed %d, held %d; there %d"
            .formatted(
                capture.name(),
                report.verdict().code(),
                report.seen(),
                report.added(),
                report.changed(),
                report.removed(),
                report.held(),
                there);
    return report.verdict() == Verdict.COMPLETE ? numbers : numbers + "; " + report.reason();
  }
}

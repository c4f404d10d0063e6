package dev.winnow.benchmarks.corpus;

import dev.winnow.app.HarvestRound;
import dev.winnow.app.Harvesting;
import dev.winnow.app.Parts;
import dev.winnow.benchmarks.Workbench;
import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.run.HarvestOptions;
import dev.winnow.harvest.run.Progress;
import dev.winnow.harvest.run.RunReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Serves a folder of real metadata as portals and harvests it all. Usage: {@code CorpusHarvest
 * CORPUS [DATA] [CONFIG]}; the data folder can then be looked at with {@code winnow serve --data}.
 */
public final class CorpusHarvest {

  private CorpusHarvest() {}

  /** Harvests and prints what was read and what was not, per portal and per protocol. */
  public static void main(String[] arguments) throws IOException {
    Path corpus = corpus(arguments, System.err);
    Path data =
        arguments.length > 1 ? Path.of(arguments[1]) : Files.createTempDirectory("winnow-corpus");
    Path config = Path.of(arguments.length > 2 ? arguments[2] : "config");
    List<CorpusSource> sources = CorpusSources.in(corpus);
    print(sources, harvest(sources, config, data), System.out);
    System.exit(0);
  }

  private static Path corpus(String[] arguments, PrintStream err) {
    Path corpus = Path.of(arguments.length > 0 ? arguments[0] : "");
    if (arguments.length == 0 || !CorpusSources.isCorpus(corpus)) {
      err.printf(
          "'%s' is no folder of real metadata: it has no folder 'ckan' or of another protocol.%n"
              + "Usage: benchmarks/run corpus.CorpusHarvest FOLDER [DATA] [CONFIG]%n",
          corpus);
      System.exit(1);
    }
    return corpus;
  }

  /** The reports, one per source and in the same order. */
  static List<RunReport> harvest(List<CorpusSource> sources, Path config, Path data)
      throws IOException {
    try (CorpusPortals served = new CorpusPortals(sources)) {
      List<Portal> portals = sources.stream().map(served::portal).toList();
      try (Parts parts = Workbench.parts(config, data, portals);
          Harvesting harvesting = Harvesting.start(parts, List.of())) {
        List<RunReport> reports =
            new HarvestRound(harvesting, HarvestOptions.ALL, Progress.NONE).harvest(portals);
        parts.following().all();
        return reports;
      }
    }
  }

  private static void print(List<CorpusSource> sources, List<RunReport> reports, PrintStream out) {
    Map<String, long[]> byProtocol = new TreeMap<>();
    for (int i = 0; i < sources.size(); i++) {
      RunReport report = reports.get(i);
      out.printf(
          "%-70s %-8s seen %5d  duplicates %4d  failed %4d  %s %s%n",
          sources.get(i).id(),
          report.verdict().code(),
          report.seen(),
          report.duplicates(),
          report.failed(),
          report.faultsByKind(),
          report.reason());
      long[] sums = byProtocol.computeIfAbsent(sources.get(i).protocol(), key -> new long[3]);
      sums[0] += report.seen();
      sums[1] += report.duplicates();
      sums[2] += report.failed();
    }
    byProtocol.forEach(
        (protocol, sums) ->
            out.printf(
                "%-22s seen %6d  duplicates %5d  failed %5d%n",
                protocol, sums[0], sums[1], sums[2]));
  }
}

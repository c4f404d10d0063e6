package dev.winnow.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.harvest.Harvester;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.UnreadableRecordException;
import dev.winnow.portals.Portals;
import dev.winnow.scoring.Scorer;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How many datasets one core scores in a second of its time, under each profile. Time is that of
 * the whole process, collecting garbage included, and not of the clock on the wall, so that a busy
 * machine tells the same.
 */
public final class ScoringSpeed {

  private static final Logger LOG = LoggerFactory.getLogger(ScoringSpeed.class);
  private static final int DATASETS = 2_000;
  private static final int ROUNDS = 8;
  private static final long ROUND = 700_000_000;

  private ScoringSpeed() {}

  /**
   * Tells one line for each profile, those asked for or all, from the best of several rounds over
   * all.
   */
  public static void main(String[] arguments) throws UnreadableRecordException {
    List<Dataset> datasets = datasets();
    Scorer scorer = Scorer.load(Path.of("config/profiles"));
    Facts facts = Facts.at(Instant.parse("2026-11-21T06:00:00Z"));
    List<String> profiles = arguments.length > 0 ? List.of(arguments) : scorer.profiles();
    Map<String, Double> best = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (String profile : profiles) {
        double speed =
            perSecond(() -> datasets.forEach(dataset -> scorer.score(profile, dataset, facts)));
        best.merge(profile, speed, Math::max);
      }
    }
    best.forEach((profile, speed) -> LOG.info("{}: {} datasets/s", profile, Math.round(speed)));
  }

  /** The clock of processes goes by hundredths of a second, so that a round takes many of them. */
  private static double perSecond(Runnable allDatasets) {
    long start = used();
    long scored = 0;
    while (used() - start < ROUND) {
      allDatasets.run();
      scored += DATASETS;
    }
    return scored * 1e9 / (used() - start);
  }

  private static long used() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static List<Dataset> datasets() throws UnreadableRecordException {
    URI address = URI.create("http://127.0.0.1/");
    Portal portal = Portal.of("generated", "ckan", address);
    GeneratedRecords records = new GeneratedRecords(LocalDate.parse("2026-11-21"));
    Harvester ckan = Portals.all().get("ckan");
    List<Dataset> datasets = new ArrayList<>();
    for (int i = 0; i < DATASETS; i++) {
      byte[] record = records.record(i).toString().getBytes(StandardCharsets.UTF_8);
      datasets.add(ckan.read(portal, new RawRecord("d" + i, address, "ckan-json", record)));
    }
    return datasets;
  }
}

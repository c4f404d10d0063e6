package dev.winnow.benchmarks;

import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.harvest.Harvester;
import dev.winnow.harvest.RawRecord;
import dev.winnow.harvest.UnreadableRecordException;
import dev.winnow.portals.Portals;
import dev.winnow.scoring.Scorer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How many datasets a second one core scores, under each profile. */
public final class ScoringSpeed {

  private static final Logger LOG = LoggerFactory.getLogger(ScoringSpeed.class);
  private static final int DATASETS = 2_000;
  private static final int ROUNDS = 8;

  private ScoringSpeed() {}

  /** Tells one line for each profile, from the last of several rounds. */
  public static void main(String[] arguments) throws UnreadableRecordException {
    List<Dataset> datasets = datasets();
    Scorer scorer = Scorer.load(Path.of("config/profiles"));
    Facts facts = Facts.at(Instant.parse("2026-11-21T06:00:00Z"));
    for (String profile : scorer.profiles()) {
      double best = 0;
      for (int round = 0; round < ROUNDS; round++) {
        long start = System.nanoTime();
        datasets.forEach(dataset -> scorer.score(profile, dataset, facts));
        best = Math.max(best, DATASETS * 1e9 / (System.nanoTime() - start));
      }
      LOG.info("{}: {} datasets/s", profile, Math.round(best));
    }
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

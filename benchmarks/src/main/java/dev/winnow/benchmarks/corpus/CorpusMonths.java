package dev.winnow.benchmarks.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.winnow.app.HarvestRound;
import dev.winnow.app.Harvesting;
import dev.winnow.app.Parts;
import dev.winnow.benchmarks.Workbench;
import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.run.HarvestOptions;
import dev.winnow.harvest.run.Progress;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lets the CKAN portals of a corpus live for some months, so that trends, kept months and editions
 * can be looked at. Usage: {@code CorpusMonths CORPUS DATA [MONTHS] [CONFIG]}. Of every twelve
 * datasets one comes in the second month, one goes in the third and one is given its licence then;
 * the first month is counted by another version of the headline benchmark. Every month is harvested
 * three times, because a dataset is gone only after two complete runs without it.
 */
public final class CorpusMonths {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int RUNS = 3;
  private static final int FATES = 12;

  private CorpusMonths() {}

  /** Harvests month after month and says which. */
  public static void main(String[] arguments) throws IOException {
    Path corpus = Path.of(arguments[0]);
    Path data = Path.of(arguments[1]);
    int months = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 4;
    Path config = Path.of(arguments.length > 3 ? arguments[3] : "config");
    Path older = older(config);
    List<CorpusSource> sources =
        CorpusSources.in(corpus).stream().filter(one -> one.type().equals("ckan")).toList();
    PrintStream out = System.out;
    Instant now = Instant.now();
    for (int month = 0; month < months; month++) {
      Instant moment = now.minus(Duration.ofDays(30L * (months - 1 - month)));
      List<CorpusSource> then = as(sources, month);
      for (int run = 0; run < RUNS; run++) {
        Clock clock = Clock.fixed(moment.minus(Duration.ofHours(RUNS - run)), ZoneOffset.UTC);
        harvest(then, month == 0 ? older : config, data, clock);
      }
      out.printf("%s harvested and counted%n", moment);
    }
    System.exit(0);
  }

  private static void harvest(List<CorpusSource> sources, Path config, Path data, Clock clock)
      throws IOException {
    try (CorpusPortals served = new CorpusPortals(sources)) {
      List<Portal> portals = sources.stream().map(served::portal).toList();
      try (Parts parts = Workbench.parts(config, data, portals, clock);
          Harvesting harvesting = Harvesting.start(parts, List.of())) {
        new HarvestRound(harvesting, HarvestOptions.ALL, Progress.NONE).harvest(portals);
        parts.following().all();
        parts.benchmarks().follow();
      }
    }
  }

  /** The same configuration with a headline benchmark of an older version. */
  private static Path older(Path config) throws IOException {
    Path older = Files.createTempDirectory("winnow-months");
    try (Stream<Path> files = Files.walk(config)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = older.resolve(config.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    Path headline = older.resolve("benchmarks").resolve("winnow.yaml");
    String text = Files.readString(headline).replaceFirst("(?m)^version: .*", "version: \"0.9\"");
    Files.writeString(headline, text);
    return older;
  }

  /** The sources as they are in a month, in files of their own. */
  private static List<CorpusSource> as(List<CorpusSource> sources, int month) throws IOException {
    Path folder = Files.createTempDirectory("winnow-month-" + month);
    List<CorpusSource> then = new ArrayList<>();
    for (CorpusSource source : sources) {
      Path file = folder.resolve(source.id() + ".json");
      Files.write(file, JSON.writeValueAsBytes(as(CorpusPackages.in(source), month)));
      then.add(new CorpusSource(source.id(), source.protocol(), source.type(), file));
    }
    return then;
  }

  private static ArrayNode as(ArrayNode records, int month) {
    ArrayNode then = JSON.createArrayNode();
    for (JsonNode record : records) {
      int fate = Math.floorMod(record.path("id").asText().hashCode(), FATES);
      boolean there = fate == 0 ? month >= 1 : fate != 1 || month < 2;
      if (there && record instanceof ObjectNode known) {
        then.add(fate == 2 && month < 2 ? withoutLicence(known.deepCopy()) : known);
      }
    }
    return then;
  }

  private static ObjectNode withoutLicence(ObjectNode record) {
    return record.without(List.of("license_id", "license_title", "license_url"));
  }
}

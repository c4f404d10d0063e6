package dev.winnow.app.command.portal;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.app.Network;
import dev.winnow.app.command.option.CommonOptions;
import dev.winnow.app.config.Configuration;
import dev.winnow.app.config.PortalFiles;
import dev.winnow.app.output.FieldTable;
import dev.winnow.app.output.ScoreJson;
import dev.winnow.app.output.ScoreText;
import dev.winnow.app.output.portal.WalkDifference;
import dev.winnow.app.source.PortalPreview;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Portal;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.Score;
import dev.winnow.harvest.Harvester;
import dev.winnow.harvest.RunFetcher;
import dev.winnow.harvest.replay.RecordedPortal;
import dev.winnow.harvest.replay.RecordedWalk;
import dev.winnow.harvest.replay.Recorder;
import dev.winnow.harvest.replay.Replay;
import dev.winnow.portals.Portals;
import dev.winnow.portals.mapping.MappingHarvester;
import dev.winnow.scoring.Scorer;
import dev.winnow.settings.Problems;
import dev.winnow.settings.SettingsFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code winnow preview PORTALFILE}: what a portal's file would give, before it is harvested. */
@Command(
    name = "preview",
    mixinStandardHelpOptions = true,
    description = "Shows what a portal's file would give, field by field; nothing is kept.",
    footer = {
      "",
      "Exit code 0: datasets were read and nothing failed, or the replay gave what was recorded;",
      "2: something failed, nothing was found, or the replay differs; 1: fatal."
    })
public final class PreviewCommand implements Callable<Integer> {

  private static final String PROFILE = "winnow";

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "PORTALFILE", description = "Such as config/portals/vallby.yaml.")
  private Path file = Path.of("");

  @Option(names = "--limit", paramLabel = "N", description = "How many datasets (default: 5).")
  private int limit = 5;

  @Option(
      names = "--record",
      paramLabel = "FOLDER",
      description = "Keep the exchange in an empty folder, to be compared later.")
  private Optional<Path> record = Optional.empty();

  @Option(
      names = "--replay",
      paramLabel = "FOLDER",
      description = "Ask nobody; read what was recorded, and compare.")
  private Optional<Path> replay = Optional.empty();

  @Override
  public Integer call() throws IOException {
    if (limit < 1) {
      throw new IllegalArgumentException("--limit must be 1 or more, was " + limit);
    }
    Portal portal = portal();
    Harvester harvester = Portals.all().get(portal.type());
    if (replay.isPresent()) {
      return replay(portal, harvester, replay.get());
    }
    Configuration configuration = common.configuration();
    Scorer scorer = Scorer.load(configuration.profiles());
    try (var fetchers = Network.fetchers(configuration.settings());
        RunFetcher fetcher = fetchers.forRun(portal)) {
      if (record.isPresent()) {
        record(portal, harvester, fetcher, record.get());
        return 0;
      }
      return show(
          PortalPreview.of(portal, harvester, fetcher, limit), mapped(portal, harvester), scorer);
    }
  }

  private Portal portal() {
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException("there is no portal's file " + file);
    }
    Problems problems = new Problems();
    String id = file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
    Optional<Portal> portal =
        PortalFiles.read(id, SettingsFile.read(file, problems), Portals.all().types());
    problems.throwIfAny();
    return portal.orElseThrow();
  }

  private int show(PortalPreview preview, Set<String> mapped, Scorer scorer) {
    Map<String, Integer> found = new LinkedHashMap<>();
    FieldTable.names().forEach(name -> found.put(name, 0));
    List<Object> answers = new ArrayList<>();
    for (Dataset dataset : preview.datasets()) {
      FieldTable table = FieldTable.of(dataset);
      table.found().forEach(name -> found.merge(name, 1, Integer::sum));
      Score score = scorer.score(PROFILE, dataset, Facts.at(Instant.now()));
      answers.add(Map.of("dataset", dataset, "score", ScoreJson.of(dataset, score)));
      if (!common.json()) {
        print(dataset, table, score);
      }
    }
    if (common.json()) {
      Map<String, Object> answer = new LinkedHashMap<>();
      answer.put("datasets", answers);
      answer.put("faults", preview.faults());
      answer.put("skipped", preview.skipped());
      answer.put("fields", found);
      preview.declared().ifPresent(declared -> answer.put("declared", declared));
      common.answer(answer);
    } else {
      summary(preview, found);
      unheard(mapped, found);
      common.out().println("Nothing was kept.");
      common.out().flush();
    }
    return preview.faults().isEmpty() && !preview.datasets().isEmpty() ? 0 : 2;
  }

  private void print(Dataset dataset, FieldTable table, Score score) {
    common.out().printf("%s%n%s", dataset.sourceId(), table.text());
    common.out().printf("  %-22s %s%n%n", "score", ScoreText.points(score.overall()));
  }

  private void summary(PortalPreview preview, Map<String, Integer> found) {
    int datasets = preview.datasets().size();
    common.out().printf("%d datasets", datasets);
    preview.declared().ifPresent(declared -> common.out().printf(" of %d", declared));
    common.out().printf(", %d faults, %d others%n", preview.faults().size(), preview.skipped());
    preview
        .faults()
        .forEach(
            fault ->
                common
                    .out()
                    .printf("  %s, %s: %s%n", fault.kind(), fault.where(), fault.message()));
    common
        .out()
        .printf(
            "always found: %s%nsometimes:    %s%nnever:        %s%n",
            names(found, datasets, datasets), names(found, 1, datasets - 1), names(found, 0, 0));
  }

  /**
   * What the portal's own file says where to find; the mappings that come with Winnow are right.
   */
  private static Set<String> mapped(Portal portal, Harvester harvester) {
    return harvester instanceof MappingHarvester mapping
            && harvester.type().equals(MappingHarvester.MAPPING)
        ? mapping.fields(portal)
        : Set.of();
  }

  private void unheard(Set<String> mapped, Map<String, Integer> found) {
    List<String> unheard =
        mapped.stream().filter(field -> found.getOrDefault(field, 1) == 0).toList();
    if (!unheard.isEmpty()) {
      common
          .out()
          .printf(
              "Mapped, but not found once: %s. Look at where the mapping says they are.%n",
              String.join(", ", unheard));
    }
  }

  private static String names(Map<String, Integer> found, int least, int most) {
    List<String> names =
        found.entrySet().stream()
            .filter(field -> field.getValue() >= least && field.getValue() <= most)
            .map(Map.Entry::getKey)
            .toList();
    return names.isEmpty() ? "–" : String.join(", ", names);
  }

  /**
   * What is expected is what the recording gives, so that a replay needs nobody to compare with.
   */
  private void record(Portal portal, Harvester harvester, RunFetcher fetcher, Path folder)
      throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> there = Files.list(folder)) {
      if (there.findAny().isPresent()) {
        throw new IllegalArgumentException("the folder " + folder + " is not empty");
      }
    }
    RecordedPortal recorded = RecordedPortal.of(portal, limit);
    recorded.write(folder);
    new RecordedWalk(harvester, recorded, new Recorder(fetcher, folder)).walk();
    JsonNode walk = new RecordedWalk(harvester, recorded, new Replay(folder)).walk();
    RecordedWalk.expect(walk, folder);
    common
        .out()
        .printf(
            "recorded into %s; compare with: winnow preview %s --replay %s%n",
            folder, file, folder);
  }

  private int replay(Portal portal, Harvester harvester, Path folder) {
    try {
      RecordedPortal recorded = RecordedPortal.read(portal.type(), folder).with(portal);
      Replay exchanges = new Replay(folder);
      JsonNode walk = new RecordedWalk(harvester, recorded, exchanges).walk();
      List<String> differences =
          new ArrayList<>(WalkDifference.of(RecordedWalk.expected(folder), walk));
      exchanges.unused().forEach(line -> differences.add("not asked for any more: " + line));
      differences.forEach(common.out()::println);
      common
          .out()
          .println(
              differences.isEmpty()
                  ? "The replay gives what was recorded."
                  : differences.size() + " differences.");
      return differences.isEmpty() ? 0 : 2;
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " holds no recording; make one with --record", e);
    }
  }
}

package dev.winnow.app.command;

import dev.winnow.app.Network;
import dev.winnow.app.command.option.CommonOptions;
import dev.winnow.app.config.Configuration;
import dev.winnow.app.output.ScoreDocument;
import dev.winnow.app.output.ScoreDocuments;
import dev.winnow.app.source.CatalogueSource;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.Score;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.Fetchers;
import dev.winnow.harvest.RawRecord;
import dev.winnow.portals.reading.RdfRecords;
import dev.winnow.scoring.CatalogueScore;
import dev.winnow.scoring.Scorer;
import dev.winnow.scoring.whatif.Assumption;
import dev.winnow.store.run.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code winnow score FILE…}: scores catalogues before they are published. */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    description = "Scores catalogue files, folders or addresses without keeping them.",
    footer = {
      "",
      "Exit code 0: scored; 2: a profile's score is under --fail-under, or something could not be",
      "read; 1: fatal. See docs/ci.md for use in a publisher's own checks."
    })
final class ScoreCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER|URL", description = "What to score.")
  private List<String> named = List.of();

  @Option(
      names = "--profile",
      paramLabel = "P[,Q]",
      split = ",",
      description = "Profiles, side by side when several (default: winnow; 'all' for every one).")
  private List<String> profiles = List.of("winnow");

  @Option(
      names = "--format",
      paramLabel = "F",
      description = "text, json, dqv (RDF) or junit (XML); default: text.")
  private ScoreDocuments.Format format = ScoreDocuments.Format.TEXT;

  @Option(
      names = "--fail-under",
      paramLabel = "N",
      description = "Exit code 2 when a score, in per cent of the most, is under N (0 to 100).")
  private double failUnder;

  @Option(
      names = "--assume",
      paramLabel = "FIELD=VALUE",
      description =
          "What if every dataset stated this, such as licence=CC0-1.0 or format=csv? Repeatable.")
  private List<String> assumed = List.of();

  private final Map<String, CatalogueScore> published = new LinkedHashMap<>();
  private final Map<String, CatalogueScore> assumedAs = new LinkedHashMap<>();
  private final List<Fault> faults = new ArrayList<>();
  private final Facts now = Facts.at(Instant.now());

  @Override
  public Integer call() throws FetchException, IOException {
    Configuration configuration = common.configuration();
    Scorer scorer = Scorer.load(configuration.profiles());
    List<String> asked = profiles.equals(List.of("all")) ? scorer.profiles() : profiles;
    List<Assumption> assumptions = assumed.stream().map(Assumption::parse).toList();
    for (String profile : asked) {
      published.put(profile, scorer.catalogue(profile));
      assumedAs.put(profile, scorer.catalogue(profile));
    }
    ScoreDocuments.Format written = common.json() ? ScoreDocuments.Format.JSON : format;
    Fetchers fetchers = Network.fetchers(configuration.settings());
    try (ScoreDocument document = ScoreDocuments.of(written, scorer, failUnder, common.out())) {
      read(
          CatalogueSource.all(named, fetchers),
          (dataset, record) -> document.add(dataset, scores(scorer, dataset, record, assumptions)),
          ((Consumer<Fault>) faults::add).andThen(document::add));
    }
    return close();
  }

  private void read(
      List<CatalogueSource> sources,
      BiConsumer<Dataset, RawRecord> datasets,
      Consumer<Fault> unread)
      throws FetchException {
    for (CatalogueSource source : sources) {
      read(source, datasets, unread, sources.size() == 1);
    }
    if (faults.isEmpty() && published.values().iterator().next().datasets() == 0) {
      throw new IllegalArgumentException("no dataset was found in " + String.join(", ", named));
    }
  }

  /** One source among several that is no catalogue is a fault; alone, it ends the command. */
  private static void read(
      CatalogueSource source,
      BiConsumer<Dataset, RawRecord> datasets,
      Consumer<Fault> faults,
      boolean alone)
      throws FetchException {
    try {
      source.read(datasets, faults);
    } catch (FetchException e) {
      if (alone) {
        throw e;
      }
      faults.accept(new Fault(e.kind().code(), e.uri().toString(), e.getMessage()));
    }
  }

  /** Rules of shapes look at the publisher's own RDF where it is RDF. */
  private static Facts of(RawRecord record, Facts facts) {
    return record.form().equals(RdfRecords.FORM)
        ? facts.withDescription(new String(record.body(), StandardCharsets.UTF_8))
        : facts;
  }

  /** The scores as published, or as they would be; what would be is not in the publisher's RDF. */
  private List<Score> scores(
      Scorer scorer, Dataset dataset, RawRecord record, List<Assumption> assumptions) {
    List<Score> scores = scores(scorer, dataset, of(record, now), published);
    return assumptions.isEmpty()
        ? scores
        : scores(scorer, Assumption.apply(assumptions, dataset), now, assumedAs);
  }

  private static List<Score> scores(
      Scorer scorer, Dataset dataset, Facts facts, Map<String, CatalogueScore> catalogues) {
    List<Score> scores = scorer.score(catalogues.keySet(), dataset, facts);
    scores.forEach(score -> catalogues.get(score.profile()).add(dataset, score));
    return scores;
  }

  private int close() {
    for (Fault fault : faults) {
      common.err().printf("not read: %s (%s): %s%n", fault.where(), fault.kind(), fault.message());
    }
    boolean failed = !faults.isEmpty();
    for (Map.Entry<String, CatalogueScore> one : published.entrySet()) {
      double share = ScoreDocuments.percent(one.getValue().value());
      common
          .err()
          .printf(
              "%d datasets, %d not read, %.1f %% under the profile %s%n",
              one.getValue().datasets(), faults.size(), share, one.getKey());
      if (!assumed.isEmpty()) {
        share = ScoreDocuments.percent(assumedAs.get(one.getKey()).value());
        common.err().printf("  assuming %s: %.1f %%%n", String.join(", ", assumed), share);
      }
      failed |= share < failUnder;
    }
    return failed ? 2 : 0;
  }
}

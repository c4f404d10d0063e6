package dev.winnow.app.command;

import dev.winnow.app.Network;
import dev.winnow.app.config.Configuration;
import dev.winnow.app.output.ScoreJson;
import dev.winnow.app.output.ScoreText;
import dev.winnow.app.source.CatalogueSource;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.score.Facts;
import dev.winnow.catalogue.score.Score;
import dev.winnow.harvest.FetchException;
import dev.winnow.harvest.Fetchers;
import dev.winnow.scoring.Scorer;
import dev.winnow.store.run.Fault;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code winnow score FILE…}: scores catalogues before they are published. */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    description = "Scores catalogue files or addresses (DCAT, DCAT-US, CKAN) without keeping them.",
    footer = {
      "",
      "Exit code 0: scored; 2: the mean value is under --fail-under, or something could not be read;",
      "1: fatal."
    })
final class ScoreCommand implements Callable<Integer> {

  /** How the answer is written. */
  enum Format {
    TEXT,
    JSON
  }

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(arity = "1..*", paramLabel = "FILE|URL", description = "What to score.")
  private List<String> named = List.of();

  @Option(names = "--profile", paramLabel = "P", description = "The profile (default: winnow).")
  private String profile = "winnow";

  @Option(names = "--format", paramLabel = "F", description = "text or json (default: text).")
  private Format format = Format.TEXT;

  @Option(
      names = "--fail-under",
      paramLabel = "N",
      description = "Exit code 2 when the mean value, in per cent of the most, is under N.")
  private double failUnder;

  private final List<Object> answers = new ArrayList<>();
  private final List<Double> shares = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private long scored;

  @Override
  public Integer call() throws FetchException {
    Configuration configuration = common.configuration();
    Scorer scorer = Scorer.load(configuration.profiles());
    if (!scorer.profiles().contains(profile)) {
      throw new IllegalArgumentException(
          "no profile '%s'; there are: %s"
              .formatted(profile, String.join(", ", scorer.profiles())));
    }
    Fetchers fetchers = Network.fetchers(configuration.settings());
    Instant now = Instant.now();
    for (String name : named) {
      CatalogueSource.of(name, fetchers)
          .read(
              dataset -> show(dataset, scorer.score(profile, dataset, Facts.at(now))), faults::add);
    }
    return close();
  }

  private boolean json() {
    return format == Format.JSON || common.json();
  }

  private void show(Dataset dataset, Score score) {
    scored++;
    OptionalDouble value = score.overall().value();
    value.ifPresent(points -> shares.add(100 * points / score.overall().max()));
    if (json()) {
      answers.add(ScoreJson.of(dataset, score));
    } else {
      String title = dataset.title().first().map(Text::value).orElse(dataset.sourceId());
      new ScoreText(common.out()).print(title, score);
    }
  }

  private int close() {
    if (json()) {
      common.answer(Map.of("datasets", answers));
    }
    faults.forEach(
        fault ->
            common
                .err()
                .printf("not read: %s (%s): %s%n", fault.where(), fault.kind(), fault.message()));
    double mean = shares.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    common
        .err()
        .printf(
            "%d datasets, %d not read, mean %.1f %% under the profile %s%n",
            scored, faults.size(), mean, profile);
    if (scored == 0 && faults.isEmpty()) {
      throw new IllegalArgumentException("no dataset was found in " + String.join(", ", named));
    }
    return mean < failUnder || !faults.isEmpty() ? 2 : 0;
  }
}

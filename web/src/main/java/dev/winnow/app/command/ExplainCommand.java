package dev.winnow.app.command;

import dev.winnow.app.Parts;
import dev.winnow.app.command.option.CommonOptions;
import dev.winnow.app.output.ScoreJson;
import dev.winnow.app.output.ScoreText;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.score.Score;
import dev.winnow.scoring.ScoreChange;
import dev.winnow.store.StoredDataset;
import dev.winnow.web.source.ProfileScores;
import dev.winnow.web.source.ScoreHistory;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code winnow explain DATASET}: why a dataset has its score. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Explains every point of a dataset's score.")
final class ExplainCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "DATASET", description = "Its id, written portal/key.")
  private String id = "";

  @Option(
      names = "--profile",
      paramLabel = "P",
      description = "The profile (default: winnow; 'all' for every one).")
  private String profile = "winnow";

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Explains what changed in the score since a day, such as 2026-10-01.")
  private Optional<LocalDate> since = Optional.empty();

  @Override
  public Integer call() {
    try (Parts parts = common.parts()) {
      Optional<StoredDataset> found = parts.store().datasets().find(DatasetId.parse(id));
      if (found.isEmpty()) {
        throw new IllegalArgumentException(
            "no dataset '" + id + "' is kept; 'winnow search' shows ids, written portal/key");
      }
      if (since.isPresent()) {
        changes(parts, found.get(), since.get());
      } else {
        explain(found.get().dataset(), scores(parts, found.get()));
      }
      return 0;
    }
  }

  /** Two kept scores and what lies between them. */
  private void changes(Parts parts, StoredDataset stored, LocalDate day) {
    Score now =
        stored
            .score(profile)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "changes are known under profiles that are kept with every harvest: "
                            + parts.scorer().kept()));
    Score then =
        ScoreHistory.asOf(
                parts.store().datasets().history(stored.dataset().id()),
                profile,
                day.plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant())
            .orElseThrow(
                () -> new IllegalArgumentException("it has no score from " + day + " or before"));
    ScoreChange change = ScoreChange.between(then, now);
    if (common.json()) {
      common.answer(ScoreJson.of(stored.dataset(), change));
    } else {
      new ScoreText(common.out()).print(ScoreJson.title(stored.dataset()), change);
    }
  }

  private List<Score> scores(Parts parts, StoredDataset stored) {
    ProfileScores scores = new ProfileScores(parts.store(), parts.scorer(), parts.clock());
    return profile.equals("all")
        ? scores.all(stored)
        : scores
            .score(stored, profile)
            .map(List::of)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "it has no score under the profile '%s' yet; run 'winnow rescore'"
                            .formatted(profile)));
  }

  private void explain(Dataset dataset, List<Score> scores) {
    if (common.json()) {
      common.answer(
          Map.of("datasets", scores.stream().map(score -> ScoreJson.of(dataset, score)).toList()));
      return;
    }
    String title = dataset.title().first().map(Text::value).orElse(dataset.sourceId());
    ScoreText text = new ScoreText(common.out());
    scores.forEach(score -> text.print(title, score));
  }
}

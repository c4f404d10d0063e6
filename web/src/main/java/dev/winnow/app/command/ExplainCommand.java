package dev.winnow.app.command;

import dev.winnow.app.Parts;
import dev.winnow.app.output.ScoreJson;
import dev.winnow.app.output.ScoreText;
import dev.winnow.catalogue.Dataset;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.Text;
import dev.winnow.catalogue.score.Score;
import dev.winnow.store.StoredDataset;
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

  @Override
  public Integer call() {
    try (Parts parts = common.parts()) {
      Optional<StoredDataset> found = parts.store().datasets().find(DatasetId.parse(id));
      if (found.isEmpty()) {
        throw new IllegalArgumentException(
            "no dataset '" + id + "' is kept; 'winnow search' shows ids, written portal/key");
      }
      explain(found.get().dataset(), scores(found.get()));
      return 0;
    }
  }

  private List<Score> scores(StoredDataset dataset) {
    List<Score> scores =
        dataset.scores().stream()
            .filter(score -> profile.equals("all") || score.profile().equals(profile))
            .toList();
    if (scores.isEmpty()) {
      throw new IllegalArgumentException(
          "it has no score under the profile '%s', but under: %s"
              .formatted(profile, dataset.scores().stream().map(Score::profile).toList()));
    }
    return scores;
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

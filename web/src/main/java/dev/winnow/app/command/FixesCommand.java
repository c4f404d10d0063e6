package dev.winnow.app.command;

import dev.winnow.app.Parts;
import dev.winnow.app.command.option.CommonOptions;
import dev.winnow.app.output.Table;
import dev.winnow.scoring.ScoreWords;
import dev.winnow.scoring.causes.RootCause;
import dev.winnow.scoring.causes.RootCauses;
import dev.winnow.web.source.Causes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code winnow fixes}: what to fix first, over many datasets. */
@Command(
    name = "fixes",
    mixinStandardHelpOptions = true,
    description = {
      "What to fix first over many datasets, grouped by cause: what brings most points per change",
      "comes first. What nearly all datasets lack, or nearly all of one portal or organisation,",
      "is mended by one change in the software there."
    })
final class FixesCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  @Option(names = "--portal", paramLabel = "P", description = "Only datasets of this portal.")
  private Optional<String> portal = Optional.empty();

  @Option(
      names = "--organisation",
      paramLabel = "O",
      description = "Only datasets of this organisation, by its id.")
  private Optional<String> organisation = Optional.empty();

  @Option(names = "--limit", paramLabel = "N", description = "How many to show (default: 20).")
  private int limit = 20;

  @Override
  public Integer call() {
    try (Parts parts = common.parts()) {
      String profile = parts.scorer().profiles().getFirst();
      RootCauses causes = new Causes(parts.store(), profile).gather(portal, organisation);
      if (causes.datasets() == 0) {
        throw new IllegalArgumentException(
            "no scored dataset is kept there; 'winnow portals' shows what is"
                + organisation
                    .map(one -> ", and organisations go by id, was '" + one + "'")
                    .orElse(""));
      }
      List<RootCause> list = causes.list().stream().limit(limit).toList();
      if (common.json()) {
        common.answer(
            Map.of("datasets", causes.datasets(), "fixes", list.stream().map(this::json).toList()));
      } else {
        print(causes, list);
      }
      return 0;
    }
  }

  private void print(RootCauses causes, List<RootCause> list) {
    Table table = new Table("datasets", "each", "mean", "one change", "where", "who", "what to do");
    for (RootCause cause : list) {
      table.row(
          cause.datasets(),
          "+%.1f".formatted(cause.points()),
          "+%.1f".formatted(cause.meanGain()),
          cause.systemic() ? "yes" : "no",
          cause.where().orElse(""),
          cause.who().code(),
          ScoreWords.say(cause.fix().deed(), Locale.ENGLISH));
    }
    common.out().printf("%d datasets%n%s", causes.datasets(), table);
    common.out().flush();
  }

  private Map<String, Object> json(RootCause cause) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("fix", ScoreWords.say(cause.fix().deed(), Locale.ENGLISH));
    json.put("metric", cause.metric());
    json.put("datasets", cause.datasets());
    json.put("of", cause.of());
    json.put("where", cause.where());
    json.put("gain", cause.points());
    json.put("meanGain", Math.round(cause.meanGain() * 100) / 100.0);
    json.put("systemic", cause.systemic());
    json.put("who", cause.who().code());
    return json;
  }
}

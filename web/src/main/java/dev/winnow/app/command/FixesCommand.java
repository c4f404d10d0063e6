package dev.winnow.app.command;

import dev.winnow.app.Parts;
import dev.winnow.app.command.option.CommonOptions;
import dev.winnow.app.command.option.ScopeOptions;
import dev.winnow.app.output.Table;
import dev.winnow.scoring.ScoreWords;
import dev.winnow.scoring.causes.RootCause;
import dev.winnow.scoring.causes.RootCauses;
import dev.winnow.web.api.CauseJson;
import dev.winnow.web.source.Causes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  @Mixin private ScopeOptions scope = new ScopeOptions();

  @Option(names = "--limit", paramLabel = "N", description = "How many to show (default: 20).")
  private int limit = 20;

  @Override
  public Integer call() {
    try (Parts parts = common.parts()) {
      String profile = parts.scorer().profiles().getFirst();
      RootCauses causes =
          new Causes(parts.store(), profile).gather(scope.portal(), scope.organisation());
      if (causes.datasets() == 0) {
        throw new IllegalArgumentException(
            "no scored dataset is kept there; 'winnow portals' shows what is"
                + scope
                    .organisation()
                    .map(one -> ", and organisations go by id, was '" + one + "'")
                    .orElse(""));
      }
      List<RootCause> list = causes.list().stream().limit(limit).toList();
      if (common.json()) {
        common.answer(Map.of("datasets", causes.datasets(), "fixes", json(list)));
      } else {
        print(causes, list);
      }
      return 0;
    }
  }

  private static List<Map<String, Object>> json(List<RootCause> list) {
    return list.stream().map(cause -> CauseJson.of(cause, Locale.ENGLISH)).toList();
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
}

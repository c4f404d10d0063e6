package dev.winnow.app.command;

import dev.winnow.app.Parts;
import dev.winnow.app.command.option.CommonOptions;
import dev.winnow.app.command.option.ScopeOptions;
import dev.winnow.app.output.LicenceReport;
import dev.winnow.catalogue.licensing.LicenceSurvey;
import dev.winnow.web.source.KeptDatasets;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code winnow licences}: how many licences are understood, and which words are not. */
@Command(
    name = "licences",
    mixinStandardHelpOptions = true,
    description = {
      "How many of the kept datasets say clearly what may be done with them, by which licences,",
      "and which words name none that we know: those that most datasets use first."
    })
final class LicencesCommand implements Callable<Integer> {

  private static final int SOME = 20;

  @Mixin private CommonOptions common = new CommonOptions();

  @Mixin private ScopeOptions scope = new ScopeOptions();

  @Option(
      names = "--unresolved",
      description = "Only the words that no rule knows, all of them unless --limit says otherwise.")
  private boolean unresolved;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many rows of a list to show (default: 20).")
  private Optional<Integer> limit = Optional.empty();

  @Override
  public Integer call() {
    try (Parts parts = common.parts()) {
      LicenceSurvey survey = new LicenceSurvey();
      new KeptDatasets(parts.store(), scope.portal(), scope.organisation())
          .forEach(stored -> survey.add(stored.dataset()));
      if (survey.datasets() == 0) {
        throw new IllegalArgumentException(
            "no dataset is kept there; 'winnow portals' shows what is");
      }
      int most = limit.orElse(unresolved || common.json() ? Integer.MAX_VALUE : SOME);
      LicenceReport report = new LicenceReport(survey, most);
      if (common.json()) {
        common.answer(unresolved ? report.unresolvedJson() : report.json());
      } else {
        report.print(common.out(), unresolved);
      }
      return 0;
    }
  }
}

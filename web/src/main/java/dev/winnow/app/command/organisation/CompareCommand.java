package dev.winnow.app.command.organisation;

import dev.winnow.app.Parts;
import dev.winnow.app.Serving;
import dev.winnow.app.command.option.CommonOptions;
import dev.winnow.app.output.StandingReport;
import dev.winnow.scoring.benchmark.Among;
import dev.winnow.scoring.benchmark.Benchmark;
import dev.winnow.scoring.benchmark.League;
import dev.winnow.settings.DidYouMean;
import dev.winnow.store.OrganisationSummary;
import dev.winnow.web.comparing.Comparisons;
import dev.winnow.web.comparing.LeagueQuestion;
import dev.winnow.web.gathering.Gathering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code winnow compare}: how organisations stand, and what the numbers allow to be said. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = {
      "How organisations stand by a benchmark, with intervals and ranks as ranges, and what the",
      "numbers allow to be said about them. Without ORG: everybody."
    })
public final class CompareCommand implements Callable<Integer> {
  private static final int MOST_MEANT = 8;

  @Mixin private CommonOptions common = new CommonOptions();

  @Parameters(paramLabel = "ORG", arity = "0..*", description = "Ids or names of organisations.")
  private List<String> named = new ArrayList<>();

  @Option(
      names = "--benchmark",
      paramLabel = "B",
      description = "By which benchmark ('winnow benchmarks' lists them; default: winnow).")
  private String benchmark = LeagueQuestion.USUAL;

  @Option(names = "--format", paramLabel = "F", description = "text, json or csv (default: text).")
  private String format = "text";

  @Override
  public Integer call() {
    if (!List.of("text", "csv").contains(format)) {
      throw new IllegalArgumentException(
          "the format is text, json or csv, was '%s'".formatted(format));
    }
    try (Parts parts = common.parts()) {
      Comparisons comparisons =
          new Comparisons(parts.benchmarks(), Optional.empty(), parts.clock());
      parts.benchmarks().follow();
      known(comparisons);
      League league = comparisons.league(LeagueQuestion.usual().by(benchmark).among(Among.ALL));
      List<String> ids = ids(new Gathering(Serving.sources(parts), comparisons), league);
      StandingReport report = new StandingReport(league, ids);
      if (common.json()) {
        common.answer(report.json());
      } else {
        common.out().print(format.equals("csv") ? report.csv() : report.text());
        common.out().flush();
      }
      return 0;
    }
  }

  private void known(Comparisons comparisons) {
    List<String> ids = comparisons.benchmarks().stream().map(Benchmark::id).toList();
    if (!ids.contains(benchmark)) {
      throw new IllegalArgumentException(
          "no benchmark '%s' in config/benchmarks. %s"
              .formatted(benchmark, DidYouMean.hint(benchmark, ids)));
    }
  }

  private List<String> ids(Gathering gathering, League league) {
    return named.isEmpty()
        ? league.standings().stream().map(one -> one.id()).toList()
        : named.stream().map(words -> id(words, gathering)).distinct().toList();
  }

  private static String id(String words, Gathering gathering) {
    List<OrganisationSummary> found =
        gathering
            .sources()
            .store()
            .organisations()
            .find(words)
            .map(List::of)
            .orElseGet(() -> gathering.called(words, MOST_MEANT));
    if (found.size() != 1) {
      String maybe =
          found.stream().map(one -> one.organisation().id()).collect(Collectors.joining(", "));
      throw new IllegalArgumentException(
          found.isEmpty()
              ? "no organisation is called '%s'; 'winnow compare' without names lists all"
                  .formatted(words)
              : "several organisations are called '%s': %s. Name one by its id."
                  .formatted(words, maybe));
    }
    return found.getFirst().organisation().id();
  }
}

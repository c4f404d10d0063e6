package dev.winnow.app.command;

import dev.winnow.app.command.option.CommonOptions;
import dev.winnow.app.config.Configuration;
import dev.winnow.scoring.Scorer;
import dev.winnow.scoring.benchmark.Benchmark;
import dev.winnow.scoring.benchmark.BenchmarkFolder;
import dev.winnow.settings.Problem;
import dev.winnow.settings.SettingsException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code winnow config check}. */
@Command(
    name = "config",
    mixinStandardHelpOptions = true,
    description = "Checks the configuration: 'winnow config check'.",
    subcommands = ConfigCommand.Check.class)
final class ConfigCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  @Override
  public Integer call() {
    return check(common);
  }

  /** Reads everything an operator configures and tells every fault. */
  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = "Reads every file and tells every fault, with file and line.")
  static final class Check implements Callable<Integer> {

    @Mixin private CommonOptions common = new CommonOptions();

    @Override
    public Integer call() {
      return check(common);
    }
  }

  private static int check(CommonOptions common) {
    try {
      Configuration configuration = common.configuration();
      Scorer scorer = Scorer.load(configuration.profiles());
      scorer.readShapes();
      List<Benchmark> benchmarks = BenchmarkFolder.read(configuration.benchmarks(), scorer);
      if (common.json()) {
        common.answer(Map.of("problems", List.of()));
      } else {
        common
            .out()
            .printf(
                "The configuration in %s is right: %d portals, %d organisations, profiles %s,"
                    + " benchmarks %s.%n",
                configuration.folder(),
                configuration.portals().size(),
                configuration.organisations().size(),
                String.join(", ", scorer.profiles()),
                String.join(", ", benchmarks.stream().map(Benchmark::id).toList()));
      }
      return 0;
    } catch (SettingsException e) {
      if (!common.json()) {
        throw e;
      }
      common.answer(Map.of("problems", e.problems().stream().map(Problem::toString).toList()));
      return 1;
    }
  }
}

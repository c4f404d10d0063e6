package dev.winnow.app.command.organisation;

import dev.winnow.app.Parts;
import dev.winnow.app.command.option.CommonOptions;
import dev.winnow.app.output.Table;
import dev.winnow.scoring.benchmark.Benchmark;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code winnow benchmarks}: by what organisations can be compared. */
@Command(
    name = "benchmarks",
    mixinStandardHelpOptions = true,
    description = "By what organisations can be compared: the files in config/benchmarks.")
public final class BenchmarksCommand implements Callable<Integer> {

  @Mixin private CommonOptions common = new CommonOptions();

  @Override
  public Integer call() {
    try (Parts parts = common.parts()) {
      if (common.json()) {
        common.answer(
            Map.of(
                "benchmarks",
                parts.benchmarks().list().stream().map(BenchmarksCommand::json).toList()));
        return 0;
      }
      Table table = new Table("id", "version", "title", "counts", "points");
      for (Benchmark benchmark : parts.benchmarks().list()) {
        table.row(
            benchmark.id(),
            benchmark.version(),
            benchmark.title("en"),
            counts(benchmark.measure()),
            "%.0f".formatted(benchmark.measure().max()));
      }
      common.out().print(table);
      common.out().flush();
      return 0;
    }
  }

  private static String counts(Benchmark.Measure measure) {
    return measure.headline()
        ? "the overall score of " + measure.profile()
        : measure.parts().stream()
            .map(part -> "%s %.0f%%".formatted(part.id(), 100 * part.weight()))
            .collect(Collectors.joining(", "));
  }

  private static Map<String, Object> json(Benchmark benchmark) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", benchmark.id());
    json.put("version", benchmark.version());
    json.put("title", benchmark.title("en"));
    json.put("about", benchmark.about("en"));
    json.put("method", benchmark.methodVersion());
    json.put("profile", benchmark.measure().profile());
    json.put("max", benchmark.measure().max());
    json.put("parts", benchmark.measure().parts());
    return json;
  }
}

package dev.winnow.scoring.benchmark;

import dev.winnow.scoring.Scorer;
import dev.winnow.settings.Problems;
import dev.winnow.settings.SettingsException;
import dev.winnow.settings.SettingsFile;
import dev.winnow.settings.SettingsFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The folder of benchmarks: one YAML file each, named after the benchmark. */
public final class BenchmarkFolder {

  /** The benchmark that pages show first. */
  public static final String HEADLINE = "winnow";

  private BenchmarkFolder() {}

  /**
   * Reads them all, the headline first, the others by id; none when there is no such folder.
   *
   * @param scorer the profiles they may measure by
   * @throws SettingsException with every fault of all files
   */
  public static List<Benchmark> read(Path folder, Scorer scorer) {
    Problems problems = new Problems();
    List<Benchmark> benchmarks = new ArrayList<>();
    for (Path file : SettingsFolder.files(folder)) {
      BenchmarkReader reader = new BenchmarkReader(SettingsFile.read(file, problems), scorer);
      reader.read(SettingsFolder.id(file)).ifPresent(benchmarks::add);
    }
    problems.throwIfAny();
    benchmarks.sort(
        Comparator.comparing((Benchmark one) -> !one.id().equals(HEADLINE))
            .thenComparing(Benchmark::id));
    return benchmarks;
  }
}

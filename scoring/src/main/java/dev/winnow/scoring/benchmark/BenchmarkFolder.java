package dev.winnow.scoring.benchmark;

import dev.winnow.scoring.Scorer;
import dev.winnow.settings.Problems;
import dev.winnow.settings.SettingsException;
import dev.winnow.settings.SettingsFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder of benchmarks: one YAML file each, named after the benchmark. */
public final class BenchmarkFolder {

  /** The benchmark that pages show first. */
  public static final String HEADLINE = "winnow";

  private static final String ENDING = ".yaml";

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
    for (Path file : files(folder)) {
      BenchmarkReader reader = new BenchmarkReader(SettingsFile.read(file, problems), scorer);
      reader.read(id(file)).ifPresent(benchmarks::add);
    }
    problems.throwIfAny();
    benchmarks.sort(
        Comparator.comparing((Benchmark one) -> !one.id().equals(HEADLINE))
            .thenComparing(Benchmark::id));
    return benchmarks;
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("could not list " + folder, e);
    }
  }

  private static String id(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ENDING.length());
  }
}

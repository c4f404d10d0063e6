package dev.winnow.benchmarks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.winnow.app.Harvesting;
import dev.winnow.app.Parts;
import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.run.HarvestOptions;
import dev.winnow.harvest.run.Progress;
import dev.winnow.harvest.run.RunReport;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Measures the whole way of a record: a fake CKAN portal on loopback, harvested, read, scored, kept
 * and indexed; then once more unchanged. Usage: {@code WholeWay [records] [config folder] [small]};
 * with {@code small} a record has some 400 bytes instead of 4 KB.
 */
public final class WholeWay {

  private final PrintStream out;

  private WholeWay(PrintStream out) {
    this.out = out;
  }

  /** Runs the measurement and prints its figures. */
  public static void main(String[] arguments) throws IOException {
    int records = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
    Path config = Path.of(arguments.length > 1 ? arguments[1] : "config");
    boolean small = arguments.length > 2 && arguments[2].equals("small");
    GeneratedRecords generated = new GeneratedRecords(LocalDate.now());
    new WholeWay(System.out).run(small ? generated::small : generated::record, records, config);
    System.exit(0);
  }

  private void run(IntFunction<ObjectNode> generated, int records, Path config) throws IOException {
    Path data = Files.createTempDirectory("winnow-whole-way");
    try (FakeCkan warm = new FakeCkan(generated, 5_000);
        FakeCkan fake = new FakeCkan(generated, records)) {
      out.printf("%d records of %d bytes on average%n", records, fake.size() / records);
      measure("warm-up", config, data.resolve("warm"), warm, 1);
      measure("measured", config, data.resolve("measured"), fake, 2);
    }
    out.printf("peak resident %s%n", resident());
    delete(data);
  }

  private void measure(String name, Path config, Path data, FakeCkan fake, int rounds) {
    Portal portal = Portal.of(Workbench.PORTAL, "ckan", fake.url());
    try (Parts parts = Workbench.parts(config, data, List.of(portal));
        Harvesting harvesting = Harvesting.start(parts, List.of())) {
      for (int round = 1; round <= rounds; round++) {
        Instant start = Instant.now();
        double busyBefore = Workbench.cpuSeconds();
        RunReport report =
            harvesting.harvest(portal, HarvestOptions.ALL, Progress.NONE).orElseThrow();
        double kept = seconds(start);
        parts.index().follow();
        double indexed = seconds(start);
        out.printf(
            "%s, round %d: %s, %d seen, %d added, %d unchanged, %d failed, %d requests; kept in"
                + " %.1f s, searchable in %.1f s, %.0f datasets/s, %.2f ms of CPU each; store %d"
                + " MB, index %d MB, live heap %d MB%n",
            name,
            round,
            report.verdict(),
            report.seen(),
            report.added(),
            report.unchanged(),
            report.failed(),
            report.requests(),
            kept,
            indexed,
            report.seen() / indexed,
            1000 * (Workbench.cpuSeconds() - busyBefore) / report.seen(),
            size(data, "winnow.db"),
            size(data.resolve("index"), ""),
            Workbench.liveHeap());
      }
    }
  }

  private static double seconds(Instant start) {
    return Duration.between(start, Instant.now()).toMillis() / 1000.0;
  }

  private static long size(Path folder, String prefix) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
              .filter(file -> file.getFileName().toString().startsWith(prefix))
              .mapToLong(file -> file.toFile().length())
              .sum()
          >> 20;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot measure " + folder, e);
    }
  }

  private static String resident() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return "not known on this system";
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .map(line -> line.replaceAll("\\s+", " "))
        .findFirst()
        .orElse("not known");
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}

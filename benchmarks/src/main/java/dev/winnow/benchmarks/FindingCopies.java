package dev.winnow.benchmarks;

import dev.winnow.app.HarvestRound;
import dev.winnow.app.Harvesting;
import dev.winnow.app.Parts;
import dev.winnow.catalogue.Portal;
import dev.winnow.harvest.run.HarvestOptions;
import dev.winnow.harvest.run.Progress;
import dev.winnow.index.SearchIndex;
import dev.winnow.index.SearchQuery;
import dev.winnow.index.SearchQuery.Grouping;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Measures how long it takes to find copies, and what they cost a search: one fake portal lists
 * again a fifth of what another has. Usage: {@code FindingCopies [records] [config folder]}.
 */
public final class FindingCopies {

  private static final PrintStream OUT = System.out;

  private static final List<String> QUESTIONS =
      List.of("", "luftkvalitet", "charging stations", "skolor vallby", "water", "parkeringar");
  private static final int ROUNDS = 200;

  private FindingCopies() {}

  /** Runs the measurement and prints its figures. */
  public static void main(String[] arguments) throws IOException {
    int records = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
    Path config = Path.of(arguments.length > 1 ? arguments[1] : "config");
    Path data = Files.createTempDirectory("winnow-copies");
    GeneratedRecords generated = new GeneratedRecords(LocalDate.now());
    try (FakeCkan origin = new FakeCkan(generated::record, records - records / 5);
        FakeCkan again = new FakeCkan(generated::record, records / 5)) {
      List<Portal> portals =
          List.of(
              Portal.of("origin", "ckan", origin.url()), Portal.of("again", "ckan", again.url()));
      try (Parts parts = Workbench.parts(config, data, portals)) {
        try (Harvesting harvesting = Harvesting.start(parts, List.of())) {
          new HarvestRound(harvesting, HarvestOptions.ALL, Progress.NONE).harvest(portals);
        }
        measure(parts);
      }
    }
    System.exit(0);
  }

  private static void measure(Parts parts) {
    Instant start = Instant.now();
    parts.following().findCopies(() -> true);
    OUT.printf("the rest was found in %d ms%n", millis(start));
    Instant anew = Instant.now();
    double busyBefore = Workbench.cpuSeconds();
    parts.store().copies().findAnew(Instant.now());
    OUT.printf(
        "all was found anew in %d ms, %.1f s of CPU%n",
        millis(anew), Workbench.cpuSeconds() - busyBefore);
    parts.following().index();
    for (int warm = 0; warm < 2; warm++) {
      for (String question : QUESTIONS) {
        search(parts.index(), question, warm == 1);
      }
    }
  }

  /** Both ways in turn, so that a busy machine is as unfair to one as to the other. */
  private static void search(SearchIndex index, String question, boolean print) {
    long[][] nanos = new long[2][ROUNDS];
    SearchQuery query = SearchQuery.of(question);
    for (int round = 0; round < ROUNDS; round++) {
      for (Grouping grouping : Grouping.values()) {
        long start = System.nanoTime();
        index.search(query, grouping);
        nanos[grouping.ordinal()][round] = System.nanoTime() - start;
      }
    }
    Arrays.stream(nanos).forEach(Arrays::sort);
    if (print) {
      OUT.printf(
          "'%s': %d records, %d datasets; p50 %.2f ms by records, %.2f ms by copies%n",
          question,
          index.search(query).total(),
          index.search(query, Grouping.COPIES).total(),
          nanos[0][ROUNDS / 2] / 1e6,
          nanos[1][ROUNDS / 2] / 1e6);
    }
  }

  private static long millis(Instant start) {
    return Duration.between(start, Instant.now()).toMillis();
  }
}

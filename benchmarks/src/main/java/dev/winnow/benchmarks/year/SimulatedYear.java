package dev.winnow.benchmarks.year;

import dev.winnow.alerts.event.EventKind;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Lives a year of datasets of known rhythms on ten portals, harvested every day, with portals that
 * do not answer or stamp everything with the day, addresses and hosts that fail, and a process that
 * dies at random; then compares what was told, and to whom, with what an onlooker wrote down.
 * Usage: {@code year.SimulatedYear [datasets] [days] [watches] [seed]}.
 */
public final class SimulatedYear {

  private static final PrintStream OUT = System.out;
  private static final int EXAMPLES = 25;

  private SimulatedYear() {}

  /** Lives the year and prints its tables; the exit code is 1 when anything differs. */
  public static void main(String[] arguments) throws IOException {
    int datasets = number(arguments, 0, 5_000);
    int days = number(arguments, 1, 365);
    int watches = number(arguments, 2, 300);
    int seed = number(arguments, 3, 1);
    Instant start = Instant.now();
    Path folder = Files.createTempDirectory("winnow-year");
    try (Life life = new Life(folder, Path.of("config"), seed, datasets, watches)) {
      for (int day = 0; day < days; day++) {
        life.live(day);
        if (day % 30 == 29) {
          OUT.printf(
              "day %d: %d deaths, %d s%n",
              day + 1, life.deaths(), Duration.between(start, Instant.now()).toSeconds());
        }
      }
      Life.Result result = life.end(days);
      print(result.tally());
      printPauses(result);
      print(result.mails());
      OUT.printf(
          "%d events, %d deaths, %d s%n",
          result.events(), life.deaths(), Duration.between(start, Instant.now()).toSeconds());
      boolean right =
          result.tally().differences().isEmpty() && result.mails().differences().isEmpty();
      System.exit(right ? 0 : 1);
    }
  }

  private static int number(String[] arguments, int place, int otherwise) {
    return arguments.length > place ? Integer.parseInt(arguments[place]) : otherwise;
  }

  private static void print(Tally tally) {
    OUT.printf("%-28s %9s %9s %9s %9s%n", "kind", "happened", "told", "precision", "recall");
    for (Tally.Line line : tally.lines()) {
      boolean known = !Tally.WITHOUT_TRUTH.contains(line.kind());
      OUT.printf(
          known ? "%-28s %9d %9d %9.4f %9.4f%n" : "%-28s %9s %9d %9s %9s%n",
          line.kind().code(),
          known ? (Object) line.happened() : "-",
          line.told(),
          known ? (Object) line.precision() : "-",
          known ? (Object) line.recall() : "-");
    }
    OUT.printf("%d more that nobody could know, for a stamp hid an update%n", tally.unknowable());
    OUT.printf("%d where only chance can say%n", tally.chances().size());
    examples(tally.chances());
    for (EventKind kind :
        List.of(EventKind.OVERDUE, EventKind.DELINQUENT, EventKind.PREDICTED_LATE)) {
      List<Double> delays = tally.delays(kind);
      if (!delays.isEmpty()) {
        OUT.printf(
            "%s: told %.1f %s after it happened (half), %.1f (nine in ten), %.1f (all)%n",
            kind.code(),
            delays.get(delays.size() / 2),
            kind == EventKind.PREDICTED_LATE ? "periods" : "days",
            delays.get(delays.size() * 9 / 10),
            delays.getLast());
      }
    }
    print(tally.differences());
  }

  private static void printPauses(Life.Result result) {
    for (Tally.Line line : result.tally().lines()) {
      if (line.kind() == EventKind.PREDICTED_LATE) {
        OUT.printf(
            "%s: %d false alarms in %d pauses%n",
            line.kind().code(), line.told() - line.right(), result.pauses());
      }
    }
  }

  private static void print(Received mails) {
    OUT.printf(
        "%d people wanted %d events and were told %d; %d messages came again under their names%n",
        mails.people(), mails.wanted(), mails.told(), mails.again());
    OUT.printf(
        "messages a person and month: half at most %.1f, nine in ten at most %.1f, all %.1f%n",
        mails.share(0.5), mails.share(0.9), mails.share(1));
    print(mails.differences());
  }

  private static void print(List<String> differences) {
    OUT.printf("%d differences%n", differences.size());
    examples(differences);
  }

  private static void examples(List<String> differences) {
    differences.stream()
        .limit(Integer.getInteger("examples", EXAMPLES))
        .forEach(one -> OUT.println("  " + one));
  }
}

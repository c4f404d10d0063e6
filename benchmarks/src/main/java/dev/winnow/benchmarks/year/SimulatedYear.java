package dev.winnow.benchmarks.year;

import dev.winnow.alerts.event.Event;
import dev.winnow.alerts.event.Events;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Lives a year of datasets of known rhythms on ten portals, harvested every day, with portals that
 * do not answer, stamp everything with the day, hosts that go down, and a process that dies at
 * random; then compares what was told with what an onlooker wrote down. Usage: {@code
 * year.SimulatedYear [datasets] [days] [seed] [config folder]}.
 */
public final class SimulatedYear {

  private static final PrintStream OUT = System.out;
  private static final int EXAMPLES = 20;

  private SimulatedYear() {}

  /** Lives the year and prints its table. */
  public static void main(String[] arguments) throws IOException {
    int datasets = number(arguments, 0, 5_000);
    int days = number(arguments, 1, 365);
    int seed = number(arguments, 2, 1);
    Path config = Path.of(arguments.length > 3 ? arguments[3] : "config");
    Instant start = Instant.now();
    Path folder = Files.createTempDirectory("winnow-year");
    try (Life life = new Life(folder, config, seed, datasets)) {
      for (int day = 0; day < days; day++) {
        life.live(day);
        if (day % 30 == 29) {
          OUT.printf("day %d: %d events, %d deaths%n", day + 1, life.events().last(), life.deaths());
        }
      }
      print(life, Duration.between(start, Instant.now()));
    }
    System.exit(0);
  }

  private static int number(String[] arguments, int place, int otherwise) {
    return arguments.length > place ? Integer.parseInt(arguments[place]) : otherwise;
  }

  private static void print(Life life, Duration took) {
    Tally tally = life.tally();
    OUT.printf("%-28s %9s %9s %9s %9s%n", "kind", "happened", "told", "precision", "recall");
    for (Tally.Line line : tally.lines()) {
      OUT.printf(
          "%-28s %9d %9d %9.4f %9.4f%n",
          line.kind().code(), line.happened(), line.told(), line.precision(), line.recall());
    }
    OUT.printf(
        "%d events, %d deaths, %d s; %d differences, such as:%n",
        life.events().last(), life.deaths(), took.toSeconds(), tally.differences().size());
    tally.differences().stream().limit(EXAMPLES).forEach(OUT::println);
  }

  /** Every event of a store in order, checked to be without gaps. */
  static List<Event> all(Events events) {
    List<Event> all = events.after(0, Integer.MAX_VALUE);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).number() != i + 1) {
        throw new IllegalStateException("event " + (i + 1) + " is missing");
      }
    }
    return all;
  }
}

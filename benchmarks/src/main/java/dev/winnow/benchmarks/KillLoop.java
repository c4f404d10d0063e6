package dev.winnow.benchmarks;

import dev.winnow.benchmarks.killing.KillRounds;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Kills the real program with SIGKILL at random moments and then compares portal, store and index.
 * Usage: {@code KillLoop [kills] [records] [seed]}; 200 kills at 20,000 records unless said
 * otherwise.
 */
public final class KillLoop {

  private KillLoop() {}

  /** Runs the loop; the exit code is 1 when anything differs. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    PrintStream out = System.out;
    int kills = argument(arguments, 0, 200);
    int records = argument(arguments, 1, 20_000);
    int seed = argument(arguments, 2, 1);
    Path folder = Files.createTempDirectory("winnow-kill-loop");
    out.printf("%d kills at %d records, seed %d, in %s%n", kills, records, seed, folder);
    KillRounds.Outcome outcome =
        new KillRounds(folder, seed, out::println).run(kills, records, Path.of("config"));
    out.printf(
        "killed %d times, finished %d times; %s%n",
        outcome.kills(),
        outcome.finished(),
        outcome.differences().isEmpty() ? "portal, store and index agree" : outcome.differences());
    System.exit(outcome.differences().isEmpty() ? 0 : 1);
  }

  private static int argument(String[] arguments, int place, int otherwise) {
    return arguments.length > place ? Integer.parseInt(arguments[place]) : otherwise;
  }
}

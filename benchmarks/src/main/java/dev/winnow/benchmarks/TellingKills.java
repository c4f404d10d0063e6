package dev.winnow.benchmarks;

import dev.winnow.benchmarks.killing.TellingRounds;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Kills whoever tells with SIGKILL, between what happens and its being told, and then compares what
 * mail server and webhooks heard with what happened. Usage: {@code TellingKills [kills] [people]
 * [seed]}; 100 kills, five people of each kind, unless said otherwise.
 */
public final class TellingKills {

  private TellingKills() {}

  /** Runs the rounds; the exit code is 1 when anything was lost or doubled. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    PrintStream out = System.out;
    int kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
    int each = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
    long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
    Path folder = Files.createTempDirectory("winnow-telling-kills");
    TellingRounds.Outcome outcome =
        new TellingRounds(folder, seed, out::println).run(kills, each, Path.of("config"));
    out.printf(
        "killed %d times; %d events, %d messages, %d of them heard again under their name; %s%n",
        outcome.kills(),
        outcome.events(),
        outcome.messages(),
        outcome.again(),
        outcome.differences().isEmpty() ? "nothing lost or doubled" : outcome.differences());
    System.exit(outcome.differences().isEmpty() ? 0 : 1);
  }
}

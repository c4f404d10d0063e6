package dev.winnow.benchmarks.league;

import dev.winnow.benchmarks.league.World.Law;
import dev.winnow.benchmarks.league.World.Plan;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * {@code benchmarks/run league.Comparing [worlds] [file]}: plays worlds of 200 organisations whose
 * truth is known, prints what each method makes of them, and writes the tables between the two
 * marks of docs/benchmarks-method.md.
 */
public final class Comparing {

  static final Plan NORMAL = new Plan(200, Law.NORMAL, 0.5, 0.3, 0);
  static final Plan SKEWED = new Plan(200, Law.SKEWED, 0.5, 0.3, 0);
  static final Plan UNSEEN = new Plan(200, Law.NORMAL, 0.5, 0.3, 0.33);

  private static final String START = "<!-- tables: written by benchmarks/run league.Comparing -->";
  private static final String END = "<!-- end of tables -->";

  private static final PrintStream OUT = System.out;

  private Comparing() {}

  /** Runs it. */
  public static void main(String[] arguments) throws IOException {
    int worlds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 40;
    Path file = Path.of(arguments.length > 1 ? arguments[1] : "docs/benchmarks-method.md");
    String tables =
        "%d worlds of 200 organisations, seeds 1 to %d. Datasets by a normal law:\n\n%s\n"
                .formatted(worlds, worlds, play(NORMAL, worlds).tables())
            + "Datasets by a skewed law, most alike and a few much worse:\n\n"
            + play(SKEWED, worlds).tables()
            + "\n"
            + "By the normal law, where of one organisation in three a quarter of all points is not"
            + " known, and may be better or worse than the rest:\n\n"
            + play(UNSEEN, worlds).tables();
    OUT.println(tables);
    if (Files.exists(file)) {
      write(file, tables);
    }
  }

  /** Plays so many worlds. */
  static Tallies play(Plan plan, int worlds) {
    Tallies tallies = new Tallies();
    for (int seed = 1; seed <= worlds; seed++) {
      Trial.play(World.draw(plan, seed), tallies);
    }
    return tallies;
  }

  private static void write(Path file, String tables) throws IOException {
    String text = Files.readString(file);
    int start = text.indexOf(START);
    int end = text.indexOf(END);
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "%s has no lines '%s' and '%s'; put them where the tables belong"
              .formatted(file, START, END));
    }
    Files.writeString(
        file, text.substring(0, start + START.length()) + "\n\n" + tables + text.substring(end));
  }
}

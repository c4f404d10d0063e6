package dev.winnow.benchmarks.killing;

import dev.winnow.benchmarks.Workbench;
import dev.winnow.benchmarks.killing.Program.End;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Starts the real program on a data folder, kills it at a random moment, and again, while the
 * portal goes on living; at last store, index and portal must agree.
 */
public final class KillRounds {

  /** Two complete harvests to let go of what vanished, and one that finds nothing to do. */
  private static final int TO_THE_END = 3;

  /** A process lives for so many pages at most, and so much longer. */
  private static final int MOST_PAGES = 10;

  private static final int MOST_MILLIS = 1_500;

  private final Path folder;
  private final Random random;
  private final Consumer<String> tell;

  /** Rounds in a folder for temporary files; the same seed waits equally long before each kill. */
  public KillRounds(Path folder, long seed, Consumer<String> tell) {
    this.folder = folder;
    this.random = new Random(seed);
    this.tell = tell;
  }

  /**
   * What the rounds came to.
   *
   * @param kills how often the program was killed at work
   * @param finished how often it finished before
   * @param differences between portal, store and index at the end, in words; none when all is well
   */
  public record Outcome(int kills, int finished, List<String> differences) {}

  /** Kills so many times at a portal of so many datasets, then harvests to the end and compares. */
  public Outcome run(int kills, int records, Path config) throws IOException, InterruptedException {
    try (LivingCkan portal = new LivingCkan(records, random)) {
      Path data = Files.createDirectories(folder.resolve("data"));
      Program program = new Program(configured(config, portal), data, folder.resolve("log.txt"));
      int killed = 0;
      int finished = 0;
      while (killed < kills) {
        long enough = portal.asked() + 1 + random.nextInt(MOST_PAGES);
        Duration later = Duration.ofMillis(random.nextInt(MOST_MILLIS));
        if (program.harvest(() -> portal.asked() >= enough, later) == End.KILLED) {
          killed++;
        } else {
          finished++;
          portal.live();
        }
        if ((killed + finished) % 20 == 0) {
          tell.accept("%d kills, %d harvests finished".formatted(killed, finished));
        }
      }
      for (int i = 0; i < TO_THE_END; i++) {
        program.harvest();
      }
      return new Outcome(killed, finished, Agreement.differences(portal.titles(), config, data));
    }
  }

  /**
   * The project's profiles and shapes, and one portal whose datasets may all go at the second
   * absence.
   */
  private Path configured(Path project, LivingCkan portal) throws IOException {
    return configured(folder, project, portal);
  }

  /** The same in any folder. */
  static Path configured(Path folder, Path project, LivingCkan portal) throws IOException {
    Path config = folder.resolve("config");
    Files.createDirectories(config.resolve("portals"));
    for (String kind : List.of("profiles", "shapes")) {
      Path copies = Files.createDirectories(config.resolve(kind));
      try (Stream<Path> files = Files.list(project.resolve(kind))) {
        for (Path file : files.toList()) {
          Files.copy(file, copies.resolve(file.getFileName()));
        }
      }
    }
    Files.writeString(
        config.resolve("portals").resolve(Workbench.PORTAL + ".yaml"),
        "type: ckan\nurl: %s\nremovals:\n  apart: 0s\n  limit: 100%%\n".formatted(portal.url()));
    return config;
  }
}

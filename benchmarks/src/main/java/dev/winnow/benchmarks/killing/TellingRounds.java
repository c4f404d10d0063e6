package dev.winnow.benchmarks.killing;

import dev.winnow.app.Parts;
import dev.winnow.benchmarks.killing.Ears.Heard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Kills whoever tells with SIGKILL at random moments between what happens and its being told, while
 * the portal goes on living; at last everybody must have heard everything, and each thing under one
 * name.
 */
public final class TellingRounds {

  /** A process tells so many messages at most before it is killed, and lives so much longer. */
  private static final int MOST_MESSAGES = 12;

  private static final int MOST_MILLIS = 300;
  private static final int RECORDS = 60;
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final Duration LOOK = Duration.ofMillis(20);

  private final Path folder;
  private final Random random;
  private final Consumer<String> tell;

  /** Rounds in a folder for temporary files; the same seed draws the same moments. */
  public TellingRounds(Path folder, long seed, Consumer<String> tell) {
    this.folder = folder;
    this.random = new Random(seed);
    this.tell = tell;
  }

  /**
   * What the rounds came to.
   *
   * @param kills how often the teller was killed
   * @param events how many things happened
   * @param messages how many messages of different names were heard
   * @param again how many came once more under a name that was known
   * @param differences what was lost or doubled, in words; none when all is well
   */
  public record Outcome(
      int kills, long events, int messages, int again, List<String> differences) {}

  /** Kills so many times, with so many people of each kind who listen. */
  public Outcome run(int kills, int each, Path project) throws IOException, InterruptedException {
    Instant began = Instant.now();
    try (LivingCkan portal = new LivingCkan(RECORDS, random);
        Ears ears = new Ears(new Random(random.nextLong()))) {
      Path config = configured(project, portal, ears);
      Path data = Files.createDirectories(folder.resolve("data"));
      try (Parts parts = Teller.parts(config, data, began)) {
        Audience audience = new Audience(parts.store());
        audience.gather(each, ears.http(), Teller.clock(began));
        String[] arguments = {config.toString(), data.toString(), began.toString()};
        for (int killed = 0; killed < kills; killed++) {
          portal.live();
          live(ears, arguments);
          if (killed % 20 == 19) {
            tell.accept("%d kills, %d messages".formatted(killed + 1, ears.count()));
          }
        }
        finish(audience, arguments);
        return outcome(kills, parts, audience, ears.all());
      }
    }
  }

  /** A process tells until it is killed, whatever it is doing. */
  private void live(Ears ears, String... arguments) throws IOException, InterruptedException {
    int enough = ears.count() + 1 + random.nextInt(MOST_MESSAGES);
    Process process = teller(arguments);
    await(() -> ears.count() >= enough, process, PATIENCE);
    Thread.sleep(random.nextInt(MOST_MILLIS));
    process.destroyForcibly().waitFor();
  }

  private void finish(Audience audience, String... arguments)
      throws IOException, InterruptedException {
    Process process = teller(arguments);
    boolean told = await(audience::isTold, process, LONGEST);
    process.destroyForcibly().waitFor();
    if (!told) {
      throw new IllegalStateException(
          "not everything was told within " + LONGEST + "; see " + folder.resolve("log.txt"));
    }
  }

  private Process teller(String... arguments) throws IOException {
    return Program.start(folder.resolve("log.txt"), Teller.class.getName(), arguments);
  }

  private boolean await(BooleanSupplier enough, Process process, Duration longest)
      throws InterruptedException, IOException {
    Instant end = Instant.now().plus(longest);
    while (!enough.getAsBoolean() && Instant.now().isBefore(end)) {
      if (!process.isAlive()) {
        throw new IllegalStateException(
            "the teller died by itself: " + Files.readString(folder.resolve("log.txt")));
      }
      Thread.sleep(LOOK);
    }
    return enough.getAsBoolean();
  }

  private static Outcome outcome(int kills, Parts parts, Audience audience, List<Heard> heard) {
    int names = new HashSet<>(heard.stream().map(Heard::name).toList()).size();
    return new Outcome(
        kills,
        parts.store().events().last(),
        names,
        heard.size() - names,
        audience.differences(heard));
  }

  private Path configured(Path project, LivingCkan portal, Ears ears) throws IOException {
    return configured(folder, project, portal, ears);
  }

  /** A configuration that tells these ears. */
  static Path configured(Path folder, Path project, LivingCkan portal, Ears ears)
      throws IOException {
    Path config = KillRounds.configured(folder, project, portal);
    Files.writeString(
        config.resolve("winnow.yaml"),
        """
        server: {publicUrl: "https://winnow.example/"}
        network: {mode: loopback, allow: ["127.0.0.1:%d"]}
        mail: {host: 127.0.0.1, port: %d, tls: none, from: "Winnow <alerts@winnow.example>"}
        """
            .formatted(ears.http(), ears.smtp()));
    return config;
  }
}

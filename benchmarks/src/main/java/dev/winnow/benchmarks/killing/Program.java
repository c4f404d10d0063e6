package dev.winnow.benchmarks.killing;

import dev.winnow.alerts.key.AlertKey;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The real program in a process of its own, to be killed. */
final class Program {

  private static final Duration LOOK = Duration.ofMillis(5);
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final Path config;
  private final Path data;
  private final Path log;

  Program(Path config, Path data, Path log) {
    this.config = config;
    this.data = data;
    this.log = log;
  }

  /** How a process ended. */
  enum End {
    KILLED,
    FINISHED
  }

  /**
   * Starts a harvest and kills it, unless it has finished.
   *
   * @param enough tells when it has lived long enough
   * @param later how long after that it is killed
   */
  End harvest(BooleanSupplier enough, Duration later) throws IOException, InterruptedException {
    Process process =
        start(
            log,
            "dev.winnow.app.command.Winnow",
            "harvest",
            "--config",
            config.toString(),
            "--data",
            data.toString(),
            "--json");
    boolean ended = false;
    while (!ended && !enough.getAsBoolean()) {
      ended = process.waitFor(LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }
    if (!process.waitFor(later.toMillis(), TimeUnit.MILLISECONDS)) {
      process.destroyForcibly().waitFor();
      return End.KILLED;
    }
    check(process.exitValue());
    return End.FINISHED;
  }

  /** Harvests without being killed. */
  void harvest() throws IOException, InterruptedException {
    if (harvest(() -> true, LONGEST) == End.KILLED) {
      throw new IllegalStateException("a harvest took longer than " + LONGEST + "; see " + log);
    }
  }

  /** Starts a class of this program's in a process of its own, which writes into a log. */
  static Process start(Path log, String main, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                main));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("WINNOW_NETWORK", "loopback");
    builder.environment().put(AlertKey.VARIABLE, Teller.KEY);
    builder.redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.to(new File(log.toString())));
    return builder.start();
  }

  private void check(int exit) throws IOException {
    if (exit != 0 && exit != 2) {
      throw new IllegalStateException(
          "the program ended with %d: %s".formatted(exit, Files.readString(log)));
    }
  }
}

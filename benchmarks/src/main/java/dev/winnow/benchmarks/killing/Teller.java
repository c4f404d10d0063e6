package dev.winnow.benchmarks.killing;

import dev.winnow.alerts.key.AlertKey;
import dev.winnow.app.HarvestRound;
import dev.winnow.app.Harvesting;
import dev.winnow.app.Parts;
import dev.winnow.app.config.Configuration;
import dev.winnow.app.telling.Telling;
import dev.winnow.harvest.run.HarvestOptions;
import dev.winnow.harvest.run.Progress;
import dev.winnow.portals.Portals;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A Winnow that harvests, makes events and tells them, round after round, until it is killed. Its
 * clock runs fast, so that pauses of minutes take seconds; all else is as in the real program.
 */
public final class Teller {

  /** An hour takes a minute. */
  private static final int FAST = 60;

  /** It tells so often before it looks at the portal again. */
  private static final int ROUNDS = 10;

  /** Of those who sign and seal in these rounds. */
  static final String KEY = "0123456789abcdef0123456789abcdef";

  private static final Instant BEGINNING = Instant.parse("2026-11-21T12:00:00Z");

  private Teller() {}

  /** The time, as every process has it that was told the same beginning. */
  static Clock clock(Instant began) {
    InstantSource fast =
        () -> BEGINNING.plus(Duration.between(began, Instant.now()).multipliedBy(FAST));
    return fast.withZone(ZoneOffset.UTC);
  }

  /** A Winnow with the key of these rounds. */
  static Parts parts(Path config, Path data, Instant began) {
    return new Parts(
        Configuration.read(config, Map.of(), Portals.all().types()),
        data,
        clock(began),
        () -> Optional.of(new AlertKey(KEY)));
  }

  /** Runs until it is killed: {@code Teller CONFIG DATA BEGAN}. */
  public static void main(String[] arguments) {
    try (Parts parts =
            parts(Path.of(arguments[0]), Path.of(arguments[1]), Instant.parse(arguments[2]));
        Harvesting harvesting = Harvesting.start(parts, List.of())) {
      HarvestRound round = new HarvestRound(harvesting, HarvestOptions.ALL, Progress.NONE);
      Telling telling = parts.telling().orElseThrow();
      while (true) {
        round.harvest(parts.configuration().portals());
        parts.following().all();
        for (int i = 0; i < ROUNDS; i++) {
          telling.round();
        }
      }
    }
  }
}

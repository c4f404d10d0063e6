package dev.winnow.benchmarks.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.alerts.event.EventKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The year of {@code benchmarks/run year.SimulatedYear}, with fewer datasets and days. */
@Tag("integration")
class SimulatedYearTest {

  private static final Path CONFIG =
      Path.of(System.getProperty("winnow.root", "..")).resolve("config");

  /** A seed in whose days everything happens: outages, stamps, failing hosts, deaths. */
  private static final long SEED = 5;

  private static final int DAYS = 36;

  @TempDir private Path folder;

  @Test
  void whatIsToldIsWhatHappenedAndEverybodyIsToldItOnce() throws IOException {
    try (Life life = new Life(folder, CONFIG, SEED, 60, 10)) {
      for (int day = 0; day < DAYS; day++) {
        life.live(day);
      }
      Life.Result result = life.end(DAYS);

      assertEquals(List.of(), result.tally().differences());
      assertEquals(List.of(), result.mails().differences());
      assertTrue(told(result, EventKind.RESTAMPED) > 0, "no portal stamped anything");
      assertTrue(told(result, EventKind.OVERDUE) > 0, "nothing was late");
      assertTrue(result.mails().wanted() > 100, "too little was told to prove anything");
    }
  }

  private static int told(Life.Result result, EventKind kind) {
    return result.tally().lines().stream()
        .filter(line -> line.kind() == kind)
        .mapToInt(Tally.Line::told)
        .sum();
  }
}

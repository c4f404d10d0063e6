package dev.winnow.benchmarks.killing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The loop of {@code benchmarks/run KillLoop}, short. */
@Tag("integration")
class KillRoundsTest {

  private static final Path CONFIG =
      Path.of(System.getProperty("winnow.root", "..")).resolve("config");

  @TempDir private Path folder;

  @Test
  void whatWasKilledFiveTimesAgreesWithThePortalInTheEnd()
      throws IOException, InterruptedException {
    KillRounds.Outcome outcome = new KillRounds(folder, 1, words -> {}).run(5, 2_000, CONFIG);

    assertEquals(5, outcome.kills());
    assertEquals(List.of(), outcome.differences());
  }
}

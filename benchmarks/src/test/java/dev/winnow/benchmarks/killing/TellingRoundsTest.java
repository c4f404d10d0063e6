package dev.winnow.benchmarks.killing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rounds of {@code benchmarks/run TellingKills}, short. */
@Tag("integration")
class TellingRoundsTest {

  private static final Path CONFIG =
      Path.of(System.getProperty("winnow.root", "..")).resolve("config");

  @TempDir private Path folder;

  @Test
  void whoeverTellsMayBeKilledAndNothingIsLostOrTellsItUnderTwoNames()
      throws IOException, InterruptedException {
    TellingRounds.Outcome outcome = new TellingRounds(folder, 1, words -> {}).run(4, 2, CONFIG);

    assertEquals(List.of(), outcome.differences());
    assertTrue(outcome.messages() > outcome.events(), outcome.toString());
  }
}

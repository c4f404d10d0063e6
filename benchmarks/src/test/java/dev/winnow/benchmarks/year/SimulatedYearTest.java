package dev.winnow.benchmarks.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The year of {@code benchmarks/run year.SimulatedYear}, with fewer datasets and days. */
class SimulatedYearTest {

  private static final Path CONFIG =
      Path.of(System.getProperty("winnow.root", "..")).resolve("config");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void whatIsToldIsWhatHappened(long seed) throws IOException {
    try (Life life = new Life(folder, CONFIG, seed, 200)) {
      for (int day = 0; day < 80; day++) {
        life.live(day);
      }
      Tally tally = life.tally();

      assertEquals(List.of(), tally.differences(), "seed " + seed);
      assertTrue(tally.lines().size() > 6, "too little happened to prove anything");
    }
  }
}

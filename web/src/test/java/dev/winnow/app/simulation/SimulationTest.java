package dev.winnow.app.simulation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Some hundred portals' lives by chance. {@code -Dsimulation.seed=17} repeats one of them, {@code
 * -Dsimulation.seeds=10000} lives through so many.
 */
@Tag("integration")
class SimulationTest {

  private static final long FIRST = Long.getLong("simulation.seed", 1);
  private static final long COUNT =
      Long.getLong("simulation.seeds", System.getProperty("simulation.seed") == null ? 200 : 1);
  private static final long PER_STORE = 100;

  @TempDir private Path folder;

  @Test
  void theStoreHoldsWhatAPlainModelSaysWhateverHappens() throws IOException {
    for (long first = FIRST; first < FIRST + COUNT; first += PER_STORE) {
      Path own = Files.createDirectories(folder.resolve("from-" + first));
      try (Workshop workshop = new Workshop(own)) {
        for (long seed = first; seed < Math.min(first + PER_STORE, FIRST + COUNT); seed++) {
          live(workshop, seed);
        }
      }
    }
  }

  private static void live(Workshop workshop, long seed) {
    try {
      new Simulation(workshop, seed).live();
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionError(
          ("seed %d failed; repeat it with ./mvnw test -pl web -am -Dtest=SimulationTest"
                  + " -Dsurefire.failIfNoSpecifiedTests=false -Dsimulation.seed=%d%n%s")
              .formatted(seed, seed, e.getMessage()),
          e);
    }
  }
}

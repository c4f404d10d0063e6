package dev.winnow.app.simulation;

import static org.junit.jupiter.api.Assertions.assertAll;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Some hundred portals' lives by chance. {@code -Dsimulation.seed=17} repeats one of them, {@code
 * -Dsimulation.seeds=10000} lives through so many.
 */
@Tag("integration")
class SimulationTest {

  private static final Logger LOG = LoggerFactory.getLogger(SimulationTest.class);
  private static final long FIRST = Long.getLong("simulation.seed", 1);
  private static final long COUNT =
      Long.getLong("simulation.seeds", System.getProperty("simulation.seed") == null ? 200 : 1);
  private static final long PER_STORE = 100;

  @TempDir private Path folder;
  private final List<AssertionError> failures = new ArrayList<>();

  @Test
  void theStoreHoldsWhatAPlainModelSaysWhateverHappens() throws IOException {
    long seed = FIRST;
    while (seed < FIRST + COUNT) {
      seed = liveInOneStore(seed);
    }
    assertAll(
        failures.stream()
            .map(
                failure ->
                    () -> {
                      throw failure;
                    }));
  }

  /** Lives until the store is left or a life fails in it; returns the seed to go on with. */
  private long liveInOneStore(long first) throws IOException {
    Path own = Files.createDirectories(folder.resolve("from-" + first));
    long end = Math.min((first / PER_STORE + 1) * PER_STORE, FIRST + COUNT);
    int before = failures.size();
    long seed = first;
    try (Workshop workshop = new Workshop(own)) {
      while (seed < end && failures.size() == before) {
        live(workshop, seed++);
      }
    }
    if (COUNT > 1_000) {
      LOG.info("{} lives, {} of them failed", seed - FIRST, failures.size());
    }
    return seed;
  }

  private void live(Workshop workshop, long seed) {
    try {
      new Simulation(workshop, seed).live();
    } catch (AssertionError | RuntimeException e) {
      failures.add(
          new AssertionError(
              ("seed %d failed; repeat it with ./mvnw test -pl web -am -Dtest=SimulationTest"
                      + " -Dsurefire.failIfNoSpecifiedTests=false -Dsimulation.seed=%d%n%s")
                  .formatted(seed, seed, e.getMessage()),
              e));
    }
  }
}

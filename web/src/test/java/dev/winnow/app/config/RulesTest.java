package dev.winnow.app.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.catalogue.HarvestRules;
import dev.winnow.catalogue.HarvestRules.Budget;
import dev.winnow.catalogue.HarvestRules.QuietHours;
import dev.winnow.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTest {

  @TempDir private Path folder;

  @Test
  void aPortalsOwnFileGoesBeforeWhatHoldsForAll() throws IOException {
    write("winnow.yaml", "harvest:\n  fullEvery: 5\n  incremental: never\n  budget:\n    pages: 7");
    write(
        "portals/lillan.yaml",
        """
        url: https://data.lillan.example/
        fullEvery: 3
        quietHours: "07:00-18:00"
        requestsAtOnce: 2
        budget:
          bytes: 500MB
          time: 12h
        """);
    write("portals/vallby.yaml", "url: https://data.vallby.example/");

    Configuration configuration = Configuration.read(folder, Map.of(), List.of("ckan"));

    assertEquals(
        new HarvestRules(
            3,
            false,
            Optional.of(QuietHours.parse("07:00-18:00")),
            new Budget(500L << 20, 7, Duration.ofHours(12), 10_000),
            2),
        configuration.portal("lillan").orElseThrow().rules());
    assertEquals(
        new HarvestRules(
            5, false, Optional.empty(), new Budget(20L << 30, 7, Duration.ofHours(24), 10_000), 1),
        configuration.portal("vallby").orElseThrow().rules());
  }

  @Test
  void everyFaultIsToldWithItsPlace() throws IOException {
    write(
        "portals/lillan.yaml",
        "url: https://data.lillan.example/\nfullEvery: 0\nincremental: maybe\nquietHours: night\nbudget:\n  bytes: 5");

    SettingsException refused =
        assertThrows(
            SettingsException.class, () -> Configuration.read(folder, Map.of(), List.of("ckan")));

    for (String key : List.of("fullEvery", "incremental", "quietHours", "bytes")) {
      assertTrue(refused.getMessage().contains(key), refused.getMessage());
    }
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}

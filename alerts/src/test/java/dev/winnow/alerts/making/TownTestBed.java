package dev.winnow.alerts.making;

import dev.winnow.alerts.Town;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A town of its own for every test. */
abstract class TownTestBed {

  @TempDir Path folder;
  Town town;

  @BeforeEach
  void open() {
    town = new Town(folder);
  }

  @AfterEach
  void close() {
    town.close();
  }
}

package dev.winnow.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.app.demo.DemoPortals;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the terminal tells of a portal that lets nobody in. */
@Tag("integration")
class RefusedHarvestTest {

  private static final Path SAMPLES =
      Path.of(System.getProperty("winnow.root", "..")).resolve("config/demo");

  @TempDir Path folder;

  @Test
  void aLetterToItsOwnerIsReadyAndThePauseIsToldInWords() throws IOException {
    CommandLine winnow = CommandLine.in(folder);
    try (DemoPortals samples = DemoPortals.start(SAMPLES, Clock.systemUTC())) {
      winnow.portal("gone", "type: datajson\nurl: " + samples.base("gone") + "/x.json\n");
      CommandLine.Answer harvested = winnow.run("harvest", "gone");
      assertEquals(2, harvested.code(), harvested.err());
      assertTrue(
          harvested.out().contains("gone: a letter to its owner is ready: winnow portals gone"),
          harvested.out());
    }
    String told = winnow.run("portals", "gone").out();
    assertTrue(told.contains("A message to the portal's contact:"), told);
    assertTrue(
        told.lines().anyMatch(line -> line.matches(".*pause until [0-9-]{10} [0-9:]{5} .*")), told);
  }
}

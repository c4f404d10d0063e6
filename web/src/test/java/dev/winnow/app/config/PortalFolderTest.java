package dev.winnow.app.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.winnow.app.config.PortalFolder.Changes;
import dev.winnow.catalogue.HarvestRules;
import dev.winnow.catalogue.Portal;
import dev.winnow.settings.Problem;
import dev.winnow.settings.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortalFolderTest {

  @TempDir Path folder;
  private PortalFolder portals;

  @BeforeEach
  void twoPortals() throws IOException {
    write("a.yaml", "url: https://a.example/");
    write("b.yaml", "url: https://b.example/\nenabled: false");
    List<Portal> read =
        PortalFiles.all(folder, List.of("ckan"), HarvestRules.DEFAULT, new Problems()).stream()
            .filter(PortalEntry::enabled)
            .map(PortalEntry::portal)
            .toList();
    portals = new PortalFolder(folder, List.of("ckan"), HarvestRules.DEFAULT, read);
  }

  @Test
  void everyFaultOfAFileIsToldAtOnceEvenWithoutAnAddress() throws IOException {
    write("a.yaml", "type: ckn\nurl: ftp://x\nschedule: every day\nnonsense: 1");
    Problems problems = new Problems();
    assertEquals(
        List.of("b"),
        PortalFiles.all(folder, List.of("ckan"), HarvestRules.DEFAULT, problems).stream()
            .map(entry -> entry.portal().id())
            .toList());
    assertEquals(List.of(1, 2, 3, 4), problems.list().stream().map(Problem::line).toList());
  }

  @Test
  void hasNothingToSayWhenNothingChanged() {
    Changes changes = portals.look();
    assertTrue(changes.isEmpty());
    assertEquals(List.of("a"), ids(changes.portals()));
  }

  @Test
  void tellsNewChangedEnabledAndDeletedFilesApart() throws IOException {
    write("a.yaml", "url: https://a.example/new");
    write("b.yaml", "url: https://b.example/");
    write("c.yaml", "url: https://c.example/");
    Changes changes = portals.look();
    assertEquals(List.of("b", "c"), ids(changes.added()));
    assertEquals(List.of("a"), ids(changes.changed()));
    assertEquals(List.of("a", "b", "c"), ids(changes.portals()));
    Files.delete(folder.resolve("a.yaml"));
    write("c.yaml", "url: https://c.example/\nenabled: false");
    assertEquals(List.of("c", "a"), portals.look().gone());
    assertTrue(portals.look().isEmpty());
  }

  @Test
  void aCommentAloneIsNoChange() throws IOException {
    write("a.yaml", "# mine\nurl: https://a.example/");
    assertTrue(portals.look().isEmpty());
  }

  @Test
  void aFaultLeavesThePortalAsItWasAndIsToldOnceWithItsLine() throws IOException {
    write("a.yaml", "url: https://a.example/new\ntype: ckam");
    Changes changes = portals.look();
    assertEquals("https://a.example/", changes.portals().get(0).url().toString());
    assertEquals(1, changes.problems().size());
    assertEquals(2, changes.problems().get(0).line());
    assertTrue(portals.look().isEmpty());
    write("a.yaml", "url: https://a.example/new\ntype: ckan");
    assertEquals(List.of("a"), ids(portals.look().changed()));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text + "\n");
  }

  private static List<String> ids(List<Portal> portals) {
    return portals.stream().map(Portal::id).toList();
  }
}

package dev.winnow.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFolderTest {

  @TempDir Path folder;

  @Test
  void yamlFilesAreListedInOrderOfNameAndOthersAreNot() throws IOException {
    Path two = Files.writeString(folder.resolve("b.yml"), "");
    Path one = Files.writeString(folder.resolve("a.yaml"), "");
    Files.writeString(folder.resolve("README.md"), "");

    assertEquals(List.of(one, two), SettingsFolder.files(folder));
  }

  @Test
  void aFolderThatIsNotThereHoldsNoFiles() {
    assertEquals(List.of(), SettingsFolder.files(folder.resolve("none")));
  }

  @Test
  void theNameWithoutItsEndingIsTheId() {
    assertEquals("vallby.se", SettingsFolder.id(Path.of("config/portals/vallby.se.yaml")));
  }
}

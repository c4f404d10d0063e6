package dev.winnow.harvest.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {

  @TempDir private Path folder;

  @Test
  void whatAKilledProcessLeftIsSweptAndNothingElse() throws Exception {
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    Files.createFile(folder.resolve("winnow-" + gone.pid() + "-1.spool"));
    Path others = Files.createFile(folder.resolve("somebody-else.spool"));
    Path own = Spool.file(folder);
    Path reused = Files.createFile(folder.resolve("winnow-1-2.spool"));
    Files.setLastModifiedTime(reused, FileTime.from(Instant.EPOCH));

    Spool.sweep(folder);

    assertEquals(Stream.of(others, own).sorted().toList(), files());
  }

  @Test
  void aFolderThatIsNotThereIsSweptAlready() {
    Spool.sweep(folder.resolve("missing"));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}

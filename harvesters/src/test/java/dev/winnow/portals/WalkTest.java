package dev.winnow.portals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.harvest.replay.RecordedPortal;
import dev.winnow.harvest.replay.RecordedWalk;
import dev.winnow.harvest.replay.Replay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A folder per walk: which requests a harvester makes from the first page to the last, and what it
 * reads. {@code portal.json} says where it starts, {@code exchanges.txt} what the portal answers.
 * Run with {@code -Dgolden.update=true} to write what is read now, then look at the difference.
 */
class WalkTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("winnow.root", ".."), "harvesters/src/test/resources/golden");

  static List<Path> walks() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER, 3)) {
      return files
          .filter(file -> file.endsWith("exchanges.txt"))
          .map(Path::getParent)
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("walks")
  void walksAndReadsAsBefore(Path folder) throws IOException {
    Replay replay = new Replay(folder);
    JsonNode actual = walk(folder, replay);
    if (Boolean.getBoolean("golden.update")) {
      RecordedWalk.expect(actual, folder);
    }
    assertEquals(RecordedWalk.text(RecordedWalk.expected(folder)), RecordedWalk.text(actual));
    assertEquals(List.of(), replay.unused());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("walks")
  void twoWalksOfTheSamePortalAreEqual(Path folder) throws IOException {
    assertEquals(walk(folder, new Replay(folder)), walk(folder, new Replay(folder)));
  }

  private static JsonNode walk(Path folder, Replay replay) throws IOException {
    String type = folder.getParent().getFileName().toString();
    return new RecordedWalk(Portals.all().get(type), RecordedPortal.read(type, folder), replay)
        .walk();
  }
}

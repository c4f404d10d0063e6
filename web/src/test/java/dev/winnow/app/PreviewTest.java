package dev.winnow.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.winnow.app.command.Winnow;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code winnow preview}, as an operator uses it on a file that is being written. */
@Tag("integration")
class PreviewTest {

  private static final Path CONFIG =
      Path.of(System.getProperty("winnow.root", "..")).resolve("config");

  @TempDir Path folder;
  private Path list;
  private Path portal;
  private final StringWriter out = new StringWriter();

  @BeforeEach
  void writeAPortal() throws IOException {
    list = folder.resolve("list.json");
    Files.writeString(
        list,
        """
        {"sets": [{"id": "a", "name": "Bridges", "terms": "CC0"}, {"id": "b"},
                  {"id": "c", "name": "Roads"}, {"id": "d", "name": "Paths"}]}
        """);
    portal = folder.resolve("ways.yaml");
    mapping("/name");
  }

  private void mapping(String title) throws IOException {
    Files.writeString(
        portal,
        """
        type: mapping
        url: %s
        mapping:
          items: /sets
          id: /id
          fields: {title: %s, licence: /terms}
        """
            .formatted(list.toUri(), title));
  }

  @Test
  void showsFieldByFieldWhatWasFoundAndKeepsNothing() throws IOException {
    assertEquals(2, run("preview", portal.toString(), "--limit", "2"));
    String text = out.toString();
    assertTrue(text.contains("title                  Bridges"), text);
    assertTrue(text.contains("licence                CC0-1.0, said \"CC0\""), text);
    assertTrue(text.contains("publisher              –"), text);
    assertTrue(text.contains("2 datasets, 1 faults, 0 others"), text);
    assertTrue(text.contains("no-title, b:"), text);
    assertTrue(text.contains("always found: sourceId, title"), text);
    assertTrue(text.contains("sometimes:    licence"), text);
    assertFalse(Files.exists(folder.resolve("data")), "nothing may be kept");
  }

  @Test
  void answersInJsonWithScores() throws IOException {
    assertEquals(2, run("preview", portal.toString(), "--json"));
    JsonNode answer = new ObjectMapper().readTree(out.toString());
    assertEquals(3, answer.path("datasets").size());
    assertEquals("Bridges", answer.at("/datasets/0/dataset/title/0/value").asText());
    assertEquals("winnow", answer.at("/datasets/0/score/profile").asText());
    assertEquals(3, answer.at("/fields/title").asInt());
    assertEquals("no-title", answer.at("/faults/0/kind").asText());
  }

  @Test
  void aRecordingIsReplayedWithoutAskingAnybodyAndTellsWhatBecameOther() throws IOException {
    Path recording = folder.resolve("recording");
    assertEquals(
        0, run("preview", portal.toString(), "--limit", "3", "--record", recording.toString()));
    Files.delete(list);
    assertEquals(0, run("preview", portal.toString(), "--replay", recording.toString()));
    assertTrue(out.toString().contains("The replay gives what was recorded."), out.toString());
    mapping("/id");
    assertEquals(2, run("preview", portal.toString(), "--replay", recording.toString()));
    assertTrue(
        out.toString().contains("/0/found/0/title/0/value: \"Bridges\" → \"a\""), out.toString());
  }

  @Test
  void aFaultInTheFileIsToldWithItsLine() throws IOException {
    mapping("name");
    assertEquals(1, run("preview", portal.toString()));
    assertTrue(
        out.toString().contains("ways.yaml:6: mapping.fields.title: 'name' is not a path"),
        out.toString());
  }

  private int run(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--config", CONFIG.toString(), "--data", folder.resolve("data").toString()));
    PrintWriter writer = new PrintWriter(out, true);
    return Winnow.run(all.toArray(String[]::new), writer, writer);
  }
}

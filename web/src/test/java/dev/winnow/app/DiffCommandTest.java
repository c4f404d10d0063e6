package dev.winnow.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("integration")
class DiffCommandTest {

  private final ChangingPortal portal = new ChangingPortal();
  @TempDir Path folder;
  private CommandLine winnow;

  @BeforeEach
  void twoRuns() {
    winnow = CommandLine.in(folder);
    winnow.portal(
        "vallby",
        "type: datajson\nremovals:\n  apart: 0s\n  limit: 0.5\nurl: " + portal.url() + "\n");
    portal.lists("a|Badplatser", "b|Parker", "c|Skolor");
    winnow.run("harvest");
    portal.lists("a|Badplatser i Vallby", "b|Parker", "d|Vägar");
    winnow.run("harvest");
  }

  @AfterEach
  void stop() {
    portal.close();
  }

  @Test
  void showsWhatTheLastRunChangedFieldByField() {
    String text = winnow.run("diff", "vallby").out();
    assertTrue(text.startsWith("Run 2 of vallby"), text);
    assertTrue(text.contains("~ changed  vallby/a  Badplatser i Vallby"), text);
    assertTrue(text.contains("    title: 'Badplatser' → 'Badplatser i Vallby'"), text);
    assertTrue(text.contains("+ added    vallby/d  Vägar"), text);
    JsonNode json = winnow.run("diff", "vallby", "2", "--json", "--kind", "changed").json();
    assertEquals("{\"added\":1,\"changed\":1}", json.path("counts").toString());
    assertEquals(1, json.path("changes").size());
    assertEquals(3, winnow.run("diff", "vallby", "1", "--json").json().path("changes").size());
    assertEquals(1, winnow.run("diff", "vallby", "9").code());
  }

  @Test
  void aDryRunShowsAllThatWouldHappenAndWritesNothing() {
    portal.lists("a|Badplatser", "e|Broar");
    JsonNode preview = winnow.run("harvest", "--dry-run", "--json").json().path("portals").get(0);
    String before = winnow.run("portals", "--json").out();
    CommandLine.Answer answer = winnow.run("harvest", "--dry-run");
    assertEquals(0, answer.code(), answer.err());
    assertTrue(answer.out().contains("+ added    vallby/e  Broar"), answer.out());
    assertTrue(answer.out().contains("~ changed  vallby/a  Badplatser"), answer.out());
    assertTrue(answer.out().contains("title: 'Badplatser i Vallby' → 'Badplatser'"), answer.out());
    assertTrue(answer.out().contains("- removed  vallby/c  Skolor"), answer.out());
    assertTrue(answer.out().contains("Nothing was written."), answer.out());
    assertEquals(1, preview.path("removed").asInt(), preview.toString());
    assertEquals(1, preview.path("added").asInt(), preview.toString());
    assertEquals(before, winnow.run("portals", "--json").out());
  }
}

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
class RemapCommandTest {

  private final ChangingPortal portal = new ChangingPortal();
  @TempDir Path folder;
  private CommandLine winnow;

  @BeforeEach
  void harvest() {
    winnow = CommandLine.in(folder);
    winnow.portal("vallby", "type: datajson\nurl: " + portal.url() + "\n");
    portal.lists(
        "a|Badplatser|https://old.example/data/bad", "b|Parker|https://old.example/data/parker");
    winnow.run("harvest");
  }

  @AfterEach
  void stop() {
    portal.close();
  }

  @Test
  void showsWhatIsProposedAndAppliesItWhenTold() {
    assertEquals(
        "No new ids are proposed for vallby.", winnow.run("remap", "vallby").out().strip());
    portal.lists(
        "x|Badplatser|https://new.example/data/bad", "b|Parker|https://old.example/data/parker");
    CommandLine.Answer harvested = winnow.run("harvest");
    assertTrue(harvested.out().contains("see winnow remap vallby"), harvested.out());

    JsonNode proposed = winnow.run("remap", "vallby", "--json").json().path("proposed").get(0);
    assertEquals("vallby/a", proposed.path("dataset").asText());
    assertEquals("vallby/x", proposed.path("fresh").asText());
    assertEquals("[\"path\",\"title\"]", proposed.path("evidence").toString());
    String text = winnow.run("remap", "vallby", "--apply").out();
    assertTrue(text.contains("94 %"), text);
    assertTrue(text.contains("1 datasets keep their addresses under new ids."), text);
    assertEquals(2, winnow.run("portals", "--json").json().at("/portals/0/datasets").asInt());
    assertEquals(
        "vallby/a", winnow.run("search", "badplatser", "--json").json().at("/items/0/id").asText());
  }
}

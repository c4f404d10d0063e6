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
class HeldCommandTest {

  private final ChangingPortal portal = new ChangingPortal();
  @TempDir Path folder;
  private CommandLine winnow;

  @BeforeEach
  void twoOfThreeAreHeld() {
    winnow = CommandLine.in(folder);
    winnow.portal(
        "vallby",
        "type: datajson\nremovals:\n  apart: 0s\n  limit: 0.1\nurl: " + portal.url() + "\n");
    portal.lists("a|Badplatser", "b|Parker", "c|Skolor");
    harvest();
    portal.lists("a|Badplatser");
    harvest();
    assertEquals(2, harvest().path("held").asInt());
  }

  @AfterEach
  void stop() {
    portal.close();
  }

  private JsonNode harvest() {
    CommandLine.Answer answer = winnow.run("harvest", "--json");
    assertEquals(0, answer.code(), answer.err());
    return answer.json().path("portals").get(0);
  }

  @Test
  void listsWhatIsHeldWithTitlesAndWhatToDo() {
    JsonNode held = winnow.run("held", "--json").json().path("portals").get(0).path("held");
    assertEquals("vallby/b", held.get(0).path("id").asText());
    assertEquals("Parker", held.get(0).path("title").asText());
    assertEquals("absent", held.get(0).path("why").asText());
    assertEquals(2, held.size());
    String text = winnow.run("held", "vallby").out();
    assertTrue(text.contains("Skolor"), text);
    assertTrue(text.contains("winnow held approve PORTAL"), text);
  }

  @Test
  void approvedOnesGoAndRejectedOnesStay() {
    CommandLine.Answer approved = winnow.run("held", "approve", "vallby", "b", "--by", "Siv");
    assertEquals("vallby: 1 held datasets are removed.", approved.out().strip(), approved.err());
    assertEquals(
        "vallby: 1 held datasets are kept.", winnow.run("held", "reject", "vallby").out().strip());
    assertEquals("Nothing is held.", winnow.run("held").out().strip());
    assertEquals(0, harvest().path("held").asInt());
    assertEquals(2, winnow.run("portals", "--json").json().at("/portals/0/datasets").asInt());
  }

  @Test
  void whatIsNotHeldCannotBeDecided() {
    CommandLine.Answer answer = winnow.run("held", "approve", "vallby", "a");
    assertEquals(1, answer.code());
    assertTrue(answer.err().contains("dataset 'a' of portal 'vallby' is not held"), answer.err());
    assertTrue(winnow.run("held", "valby").err().contains("Did you mean 'vallby'?"));
  }
}

package dev.winnow.app;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.app.config.Configuration;
import dev.winnow.app.config.WinnowSettings;
import dev.winnow.catalogue.DatasetId;
import dev.winnow.catalogue.score.LinkFact.State;
import dev.winnow.portals.Portals;
import dev.winnow.settings.Problems;
import dev.winnow.store.ChangeKind;
import dev.winnow.store.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("integration")
class LinksCommandTest {

  private final FilePortal portal = new FilePortal();
  @TempDir Path folder;
  private CommandLine winnow;

  @BeforeEach
  void harvest() throws IOException {
    winnow = CommandLine.in(folder);
    Files.writeString(
        folder.resolve("config/winnow.yaml"),
        "network: loopback\nlinks:\n  requestsPerSecond: 500\n  pause: 1s\n");
    winnow.portal("vallby", "type: datajson\nurl: " + portal.url() + "\n");
    CommandLine.Answer answer = winnow.run("harvest", "--json");
    assertEquals(0, answer.code(), answer.err());
  }

  @AfterEach
  void stop() {
    portal.close();
  }

  @Test
  void whatWasFoundIsToldByHostAndKindAndScoresFollow() {
    assertEquals(3, winnow.run("links", "--json").json().at("/links/unchecked").asInt());
    JsonNode checked = winnow.run("links", "check", "vallby", "--json").json();
    assertEquals(3, checked.path("looked").asInt(), checked.toString());
    assertEquals(2, checked.path("works").asInt());
    assertEquals(1, checked.path("unsure").asInt());
    assertEquals(1, checked.path("rescored").asInt());
    assertEquals(
        "{\"not-found\":1,\"ok\":1,\"page-instead-of-data\":1}", checked.path("kinds").toString());
    JsonNode links = winnow.run("links", "vallby", "--json").json();
    assertEquals(0, links.at("/links/broken").asInt());
    assertEquals(1, links.at("/kinds/page-instead-of-data").asInt());
    assertEquals(2, links.at("/hosts/0/works").asInt());
    String text = winnow.run("links").out();
    assertTrue(text.contains("page-instead-of-data") && text.contains("127.0.0.1:"), text);
    String explained = winnow.run("explain", "vallby/a").out();
    assertTrue(explained.contains("A web page came where a file was stated: 1 of 3."), explained);
  }

  @Test
  void aLimitIsKept() {
    JsonNode checked = winnow.run("links", "check", "--limit", "1", "--json").json();
    assertEquals(1, checked.path("looked").asInt());
    assertEquals(1, winnow.run("links", "check", "--limit", "0").code());
  }

  @Test
  void anUnknownPortalIsSaidWithTheNearestOne() {
    assertTrue(winnow.run("links", "valby").err().contains("Did you mean 'vallby'?"));
  }

  @Test
  void theRouteLooksByItselfUnlessItIsTurnedOff() {
    Path config = folder.resolve("config");
    Configuration read = Configuration.read(config, Map.of(), Portals.all().types());
    try (Parts parts = new Parts(read, winnow.data(), Clock.systemUTC());
        Harvesting harvesting = Harvesting.start(parts, read.portals())) {
      assertEquals(0, harvesting.scheduled());
      await().atMost(Duration.ofSeconds(30)).until(() -> isLinked(parts));
      assertEquals(
          State.WORKS,
          parts.store().links().find(List.of(portal.base() + "/bad.csv")).values().stream()
              .findFirst()
              .orElseThrow()
              .state());
    }
    Problems problems = new Problems();
    assertFalse(
        WinnowSettings.read(
                config.resolve("winnow.yaml"), Map.of("WINNOW_LINKS_CHECK", "false"), problems)
            .links()
            .check());
  }

  private static boolean isLinked(Parts parts) {
    return parts.store().datasets().history(new DatasetId("vallby", "a")).stream()
        .map(Version::kind)
        .anyMatch(kind -> kind == ChangeKind.LINKS);
  }
}
